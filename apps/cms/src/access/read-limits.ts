import type { CollectionBeforeOperationHook, Plugin } from 'payload'

/** Most documents one request may ask for. */
export const mostDocuments = 100

/** Caps `limit` on every read over HTTP; `limit=0`, which Payload takes for "all", becomes the cap too. */
const capLimit: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'REST' || !('limit' in args)) return args
  const { limit } = args
  const sensible = typeof limit === 'number' && limit > 0 && limit <= mostDocuments
  return limit === undefined || sensible ? args : { ...args, limit: mostDocuments, pagination: true }
}

/** Puts the cap on every collection, Payload's own included, so that a new one can't forget it. */
export const capReads: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [capLimit, ...(collection.hooks?.beforeOperation ?? [])] },
  })),
})
