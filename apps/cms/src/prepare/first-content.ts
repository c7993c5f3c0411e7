import { join } from 'node:path'

import { workspaceRoot } from '@career-explorer/environment'
import type { Payload } from 'payload'

import { importBundle } from '@/content/import-bundle'
import { drain } from '@/delivery/drain'

/**
 * Publish the content that ships with this release, in a database that has none. A file with faults does not keep the
 * others from their readers: returns what to tell the operator about it, or null.
 */
export async function loadFirstContent(payload: Payload, note: (text: string) => void): Promise<string | null> {
  const [careers, stages] = await Promise.all([
    payload.count({ collection: 'careers', trash: true, overrideAccess: true }),
    payload.count({ collection: 'stages', trash: true, overrideAccess: true }),
  ])
  if (careers.totalDocs + stages.totalDocs > 0) return null

  const { faults } = await importBundle(payload, {
    directory: join(workspaceRoot(), 'content'),
    publish: true,
    reason: 'The content that ships with this release',
    onProgress: ({ step, done, total }) => note(`content ${step}: ${done} of ${total}`),
  })
  note('making the public documents')
  await drain(payload)
  if (faults.length === 0) return null
  for (const { file, path, reason } of faults) console.error(`${file}${path && `: ${path}`}: ${reason}`)
  const files = new Set(faults.map(({ file }) => file)).size
  return `${files} files of the content that ships with this release have faults and were left out; the log of prepare names them.`
}
