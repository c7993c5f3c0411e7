import { join } from 'node:path'

import { workspaceRoot } from '@career-explorer/environment'
import type { Payload } from 'payload'

import { importBundle } from '@/content/import-bundle'
import { DatabaseError } from '@/database/database-error'

/** Publish the content that ships with this release, in a database that has none. */
export async function loadFirstContent(payload: Payload, note: (text: string) => void): Promise<void> {
  const [careers, stages] = await Promise.all([
    payload.count({ collection: 'careers', trash: true, overrideAccess: true }),
    payload.count({ collection: 'stages', trash: true, overrideAccess: true }),
  ])
  if (careers.totalDocs + stages.totalDocs > 0) return

  const { faults } = await importBundle(payload, {
    directory: join(workspaceRoot(), 'content'),
    publish: true,
    strict: true,
    reason: 'The content that ships with this release',
    onProgress: ({ step, done, total }) => note(`content ${step}: ${done} of ${total}`),
  })
  if (faults.length === 0) return
  const lines = faults.map(({ file, path, reason }) => `  ${file}${path && `: ${path}`}: ${reason}`)
  throw new DatabaseError(['The content that ships with this release could not be loaded:', ...lines].join('\n'))
}
