/** Do the paths and links that the documents name exist? A doc that points nowhere is worse than none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { root } from './workspace.mjs'

const rooms = /^(?:apps|packages|scripts|docs|content|e2e|bench|security)\//

/** @param {string} folder @returns {string[]} */
const documentsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))

const documents = ['README.md', 'CONTEXT.md', 'SECURITY.md']
  .map((name) => join(root, name))
  .filter((file) => existsSync(file))

/** @type {string[]} */
const missing = []
for (const file of [...documents, ...documentsIn(join(root, 'docs'))]) {
  const text = readFileSync(file, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, target]) =>
    target && !/^[a-z]+:/.test(target) ? [{ target, path: join(dirname(file), target) }] : [],
  )
  const paths = [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, target]) =>
    target && rooms.test(target) && !/[<>*{…]/.test(target) ? [{ target, path: join(root, target) }] : [],
  )
  for (const { target, path } of [...links, ...paths]) {
    if (!existsSync(path)) missing.push(`${relative(root, file)} names ${target}, which does not exist.`)
  }
}

if (missing.length > 0) {
  console.error(missing.join('\n'))
  process.exit(1)
}
