import type { PayloadRequest } from 'payload'

/** A write that the workflow itself makes, for one document and one purpose. */
export type Permit = {
  collection: string
  id: string
  action: 'publish' | 'unpublish'
  /** The content that may go live: the guard compares it with what is really there. */
  hash: string
  /** The document's new editorial data. */
  editorial: Record<string, unknown>
}

/**
 * Kept by request object, in this process's memory only: nothing a client sends can put a permit here, and a permit
 * ends with the write it was issued for.
 */
const permits = new WeakMap<PayloadRequest, Permit>()

export function permitOf(req: PayloadRequest): Permit | undefined {
  return permits.get(req)
}

/** Runs one write of the workflow under a permit, and takes the permit back whatever happens. */
export async function withPermit<Result>(
  req: PayloadRequest,
  permit: Permit,
  write: () => Promise<Result>,
): Promise<Result> {
  permits.set(req, permit)
  try {
    return await write()
  } finally {
    permits.delete(req)
  }
}
