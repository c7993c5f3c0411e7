import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

import type { Output } from './output'
import type { PublishedState } from './published-state'
import { allPages, fileOf } from './page-list'
import { searchFiles } from './search-files'
import { sizeFileOf } from './sizes'

const ours =
  /^(?:assets\/search-.+\.json|[a-z]{2}\/search\.json|content\/v1\/.+\.json|sizes\/.+\.json|(?:.+\/)?[^/]+\.html|share\/.+\.png)$/
const share = /^share\/([a-z]+)\/([a-z0-9-]+)\.[0-9a-f]+\.png$/

/**
 * Removes what no publish that finished has written: half of one that was killed may hold a page that was taken down
 * before the next one began.
 */
export async function sweep(output: Output, { documents }: PublishedState): Promise<void> {
  const paths = Object.keys(documents)
  const expected = new Set([
    ...paths.map((path) => `content/v1/${path}`),
    ...paths.flatMap((path) => sizeFileOf(path) ?? []),
    ...allPages(paths).map(fileOf),
    'app.html',
  ])
  for (const name of await searchFiles(output)) expected.add(name)
  const entries = await readdir(output.folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const name = relative(output.folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    const plain = name.replace(/\.(?:br|gz)$/, '')
    if (
      entry.name.startsWith('.aside-') ||
      (ours.test(plain) && !expected.has(plain.replace(share, 'content/v1/$1/careers/$2.json')))
    )
      await output.remove(name)
  }
}
