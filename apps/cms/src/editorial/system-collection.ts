import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import type { CompleteAccess } from '@/access/rules'

import { systemAccess } from './system.access'

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
export function systemCollection({ read, hooks, admin, ...collection }: SystemCollection): CollectionConfig {
  return {
    ...collection,
    access: systemAccess(read),
    hooks: { ...hooks, beforeOperation: [onlyTheWorkflowWrites, ...(hooks?.beforeOperation ?? [])] },
    lockDocuments: false,
    disableDuplicate: true,
    admin: { ...admin, group: 'Review', disableCopyToLocale: true },
  }
}
