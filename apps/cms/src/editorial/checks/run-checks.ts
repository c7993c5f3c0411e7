import type { PayloadRequest } from 'payload'

import type { Standing } from '@/editorial/document'
import { unpublishedReferences } from '@/editorial/references'

import type { Problem } from './check'
import { contentChecks } from './content.checks'
import { requiredCheck } from './required.check'

/** Everything the checks have to say of a document's newest content. */
export async function runChecks(req: PayloadRequest, standing: Standing): Promise<Problem[]> {
  const { collection, id, newest } = standing
  const fields = req.payload.collections[collection].config.flattenedFields
  const unpublished = await unpublishedReferences(req, collection, newest)
  return [
    ...requiredCheck(fields, newest),
    ...contentChecks.flatMap((check) => check(newest, collection)),
    ...unpublished.map(({ path, title }): Problem => ({
      level: 'advise',
      check: 'references',
      path,
      message: `“${title}” is not live yet. It must go live before this, or together with it.`,
    })),
    ...(await duplicateTitles(req, standing, id)),
  ]
}

async function duplicateTitles(req: PayloadRequest, { collection, newest }: Standing, id: string): Promise<Problem[]> {
  const name = 'title' in newest ? 'title' : 'name'
  const title = newest[name]
  const english = typeof title === 'object' && title !== null && 'en' in title ? title.en : title
  if (typeof english !== 'string' || !(name in newest)) return []
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ [name]: { equals: english } }, { id: { not_equals: id } }, { deletedAt: { exists: false } }] },
    locale: 'en',
    req,
    overrideAccess: true,
  })
  return totalDocs === 0
    ? []
    : [
        {
          level: 'advise',
          check: 'duplicate-title',
          path: name,
          message: `Another document is called “${english}” too.`,
        },
      ]
}
