import { loadAll } from 'js-yaml'

/**
 * @typedef {object} Locked one package in one version
 * @property {string} name
 * @property {string} version
 * @property {boolean} forOneSystem is it for one operating system or processor only?
 * @property {boolean} inProduction do the programs that we ship need it?
 */

/** @typedef {Record<string, unknown>} Fields */

/**
 * Everything that the lockfile installs.
 *
 * @param {string} text of `pnpm-lock.yaml`
 * @returns {Locked[]}
 */
export function lockedPackages(text) {
  const documents = loadAll(text).filter(isFields)
  const packages = Object.assign({}, ...documents.map((one) => fieldsOf(one.packages)))
  const snapshots = Object.assign({}, ...documents.map((one) => fieldsOf(one.snapshots)))
  const importers = Object.assign({}, ...documents.map((one) => fieldsOf(one.importers)))
  const needed = neededBy(importers, snapshots)
  return Object.entries(packages).map(([key, about]) => {
    const at = key.lastIndexOf('@')
    const fields = fieldsOf(about)
    return {
      name: key.slice(0, at),
      version: key.slice(at + 1),
      forOneSystem: fields.os !== undefined || fields.cpu !== undefined,
      inProduction: needed.has(key),
    }
  })
}

/**
 * What the workspace's packages need when they run, and what that needs in turn.
 *
 * @param {Fields} importers
 * @param {Fields} snapshots
 */
function neededBy(importers, snapshots) {
  /** @type {Set<string>} */
  const seen = new Set()
  const open = Object.values(importers).flatMap((importer) =>
    ['dependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(fieldsOf(fieldsOf(importer)[kind]))),
  )
  const keys = open.map(([name, about]) => keyOf(name, fieldsOf(about).version))
  for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
    if (seen.has(key) || !(key in snapshots)) continue
    seen.add(key)
    const snapshot = fieldsOf(snapshots[key])
    for (const kind of ['dependencies', 'optionalDependencies']) {
      for (const [name, version] of Object.entries(fieldsOf(snapshot[kind]))) keys.push(keyOf(name, version))
    }
  }
  return new Set([...seen].map(withoutPeers))
}

/**
 * `snapshots` name a package by name, version and the peers it got; an alias names another package outright.
 *
 * @param {string} name
 * @param {unknown} version
 */
const keyOf = (name, version) =>
  /^(?:@[^@/]+\/)?[a-z][^@]*@\d/i.test(String(version)) ? String(version) : `${name}@${version}`

/** @param {string} key */
const withoutPeers = (key) => key.replace(/\(.*$/, '')

/** @param {unknown} value @returns {value is Fields} */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param {unknown} value @returns {Fields} */
const fieldsOf = (value) => (isFields(value) ? value : {})
