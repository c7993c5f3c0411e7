import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { Failure } from './failure.mjs'
import { root, rootManifest, workspacePackages } from './workspace.mjs'

/** @typedef {import('./children.mjs').Children} Children */

/**
 * Install what the lockfile names, unless that is what is installed.
 *
 * @param {Children} children
 * @param {(note: string) => void} note
 * @returns {Promise<NodeJS.ProcessEnv>} an environment in which `pnpm` and the workspace's own programs are found
 */
export async function install(children, note) {
  const stamp = join(root, 'node_modules', '.installed.json')
  const wanted = fingerprint()
  const done = readStamp(stamp)
  const pnpmFolder = done && existsSync(join(done.pnpmFolder, 'pnpm')) ? done.pnpmFolder : await fetchPnpm(note)
  const env = {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), pnpmFolder, process.env.PATH].join(delimiter),
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
  if (done?.fingerprint === wanted) return env

  note('pnpm install')
  // CI: pnpm asks nothing, and replaces what another manager left in node_modules.
  const args = ['install', '--frozen-lockfile', '--reporter=append-only']
  await children.run({
    name: 'install',
    program: join(pnpmFolder, 'pnpm'),
    args,
    cwd: root,
    env: { ...env, CI: 'true' },
  })
  writeFileSync(stamp, JSON.stringify({ fingerprint: wanted, pnpmFolder }))
  return env
}

/** What an installation depends on: the lockfile, every manifest, pnpm's settings and this Node. */
function fingerprint() {
  const manifests = [root, ...workspacePackages().map(({ folder }) => folder)].map((folder) =>
    join(folder, 'package.json'),
  )
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`)
  for (const path of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name)).concat(manifests)) {
    hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** The folder where npx keeps the pinned pnpm. @param {(note: string) => void} note */
async function fetchPnpm(note) {
  const pnpm = String(rootManifest().packageManager)
  note(`fetching ${pnpm}`)
  const printPath = 'console.log(process.env.PATH)'
  const run = promisify(execFile)('npx', ['--yes', `--package=${pnpm}`, '--', process.execPath, '-e', printPath])
  const path = await run.catch((/** @type {Error & { stderr?: string }} */ error) => {
    throw new Failure(`npx cannot fetch ${pnpm}:\n\n${(error.stderr ?? error.message).trim()}`)
  })
  const folder = path.stdout
    .trim()
    .split(delimiter)
    .find((entry) => existsSync(join(entry, 'pnpm')))
  if (!folder) throw new Failure(`npx fetched ${pnpm}, but it is not on the PATH that npx gives.`)
  return folder
}

/**
 * @param {string} path
 * @returns {{ fingerprint: string, pnpmFolder: string } | null}
 */
function readStamp(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
