import type { CollectionBeforeOperationHook } from 'payload'

import { lockInTransaction } from '@/database/transaction'

import { lockName, standingOf } from './document'
import { NotApproved, NotReady } from './errors'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isSet = (value: unknown) => value !== undefined && value !== null && value !== ''

/**
 * Refuses to change the file of a live picture, before anything else happens: Payload deletes the old file long before
 * the guard of the text is asked, and no rollback brings it back. Nor is a file fetched from an address.
 */
export const guardFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (!collection.upload) return args
  const asked: Record<string, unknown> = { ...args }
  if (operation === 'create') {
    const isCopy = isSet(asked.duplicateFromID)
    // Of what a request sent, Payload has put the address aside by now: only the request still shows it.
    const isFetched = [asked.data, req.data].some((data) => isRecord(data) && isSet(data.url))
    if (!req.file && !isCopy && isFetched) throw new NotReady('Upload the picture itself, not its address.')
  }
  // Cropping and the like rewrite the file where it lies.
  if (operation !== 'update' || !(req.file || isSet(req.query?.uploadEdits))) return args
  if (!isSet(asked.id)) throw new NotApproved('The files of pictures are replaced one at a time.')
  const id = String(asked.id)
  await lockInTransaction(req, lockName(collection.slug, id))
  if ((await standingOf(req, collection.slug, id))?.isLive)
    throw new NotApproved('This picture is live. Upload the new one as a new picture.')
  return args
}
