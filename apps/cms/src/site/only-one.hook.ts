import type { CollectionBeforeChangeHook } from 'payload'

import { lockInTransaction } from '@/database/transaction'
import { NotReady } from '@/editorial/errors'
import { systemReasonOf } from '@/editorial/system-reason'

export const siteSlug = 'site'

/** Refuses a second site text: only one is shown, and nobody could tell which. The trash counts too. */
export const onlyOne: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || systemReasonOf(req.context) !== null) return data
  await lockInTransaction(req, 'the only site text')
  const { totalDocs } = await req.payload.count({ collection: 'site', trash: true, req, overrideAccess: true })
  if (totalDocs > 0) throw new NotReady('There is a site text already, and only one is shown. Change that one instead.')
  // The address by which the site finds it, whatever its name is.
  return { ...data, slug: siteSlug }
}
