import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { type CompleteAccess, nobody, staff } from '@/access/rules'

type SystemCollection = Omit<CollectionConfig, 'access' | 'versions' | 'trash'> & { read?: CompleteAccess['read'] }

const writes = new Set<string>(['create', 'update', 'delete', 'restoreVersion'])

const onlyTheWorkflowWrites: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!writes.has(operation)) return args
  throw new APIError('These rows are written by the review itself.', 403, null, true)
}

/**
 * Rows that the workflow writes through the database layer, which runs no hooks. Everybody else is refused, the local
 * API with `overrideAccess` too.
 */
export function systemCollection({ read = staff, hooks, admin, ...collection }: SystemCollection): CollectionConfig {
  return {
    ...collection,
    access: {
      create: nobody,
      read,
      update: nobody,
      delete: nobody,
      readVersions: nobody,
      unlock: nobody,
    } satisfies CompleteAccess,
    hooks: { ...hooks, beforeOperation: [onlyTheWorkflowWrites, ...(hooks?.beforeOperation ?? [])] },
    lockDocuments: false,
    disableDuplicate: true,
    admin: { ...admin, group: 'Review', disableCopyToLocale: true },
  }
}
