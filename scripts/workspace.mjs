import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Failure } from './failure.mjs'

/** The workspace's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @typedef {{ name: string, folder: string, scripts: Record<string, string> }} WorkspacePackage */

/** The manifest at the root: `packageManager`, `engines`, `scripts`. */
export function rootManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/** Every package of the workspace, in a fixed order. @returns {WorkspacePackage[]} */
export function workspacePackages() {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .toSorted()
      .map((name) => join(root, parent, name)),
  )
  return [...folders, join(root, 'e2e')]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return { name, folder, scripts }
    })
}

/** The settings of an `.env` file at the root, where there is one; the shell's own win. */
export function loadSettings() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Stop here on a Node that is too old, or on a system that none of this was made for. */
export function checkPlatform() {
  const wanted = String(rootManifest().engines.node).replace(/^>=/, '')
  if (isOlder(process.versions.node, wanted)) {
    throw new Failure(`Node ${wanted} or newer is needed; this is ${process.versions.node}.`)
  }
  if (process.platform === 'win32') throw new Failure('This runs on Linux and macOS; on Windows use WSL.')
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isOlder(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number)
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor)
}
