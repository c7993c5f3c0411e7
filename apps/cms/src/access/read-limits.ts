import type { CollectionBeforeOperationHook } from 'payload'

/** Most documents one request may ask for. */
export const mostDocuments = 100

/** Caps `limit` on every read over HTTP; `limit=0`, which Payload takes for "all", becomes the cap too. */
export const capLimit: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST' || !('limit' in args)) return args
  const { limit } = args
  const sensible = typeof limit === 'number' && limit > 0 && limit <= mostDocuments
  return limit === undefined || sensible ? args : { ...args, limit: mostDocuments, pagination: true }
}
