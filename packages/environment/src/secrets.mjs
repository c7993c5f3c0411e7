import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret that is made once and kept in the data folder, readable by its owner only.
 *
 * @param {string} dataDirectory
 * @param {string} name of the file
 * @returns {string} 43 characters, safe in a URL
 */
export function keptSecret(dataDirectory, name) {
  const path = join(dataDirectory, name)
  const kept = readSecret(path)
  if (kept) return kept

  mkdirSync(dataDirectory, { recursive: true })
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, newSecret(), { mode: 0o600 })
  try {
    linkSync(draft, path) // whoever is first wins; nobody ever reads half a secret
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  const secret = readSecret(path)
  if (!secret) throw new Error(`${path} is empty: remove it to have a new secret made`)
  return secret
}

/** 256 random bits, safe in a URL. */
export function newSecret() {
  return randomBytes(32).toString('base64url')
}

/** @param {string} path */
function readSecret(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
