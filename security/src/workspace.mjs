import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The workspace's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {string} path from the root */
export const readText = (path) => readFileSync(join(root, path), 'utf8')
