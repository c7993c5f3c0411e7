import { type DeliveryDocument, deliveryDocument } from '@career-explorer/types'

import type { Output } from './output'
import type { DocumentPath } from './page-list'

/** Do many pages need it? */
export const isShared = (path: DocumentPath): boolean => path.split('/').length === 2

/** The documents in the output; those that many pages need are kept at hand. */
export class Documents {
  private readonly shared = new Map<DocumentPath, DeliveryDocument>()

  constructor(private readonly output: Output) {}

  async get(path: DocumentPath): Promise<DeliveryDocument | null> {
    const kept = this.shared.get(path)
    if (kept) return kept
    const text = await this.output.read(`content/v1/${path}`)
    if (text === null) return null
    const document = deliveryDocument.parse(JSON.parse(text))
    if (isShared(path)) this.shared.set(path, document)
    return document
  }

  /** Another one is there now. @param document what it is, where somebody knows */
  renew(path: DocumentPath, document: DeliveryDocument | null): void {
    if (document && isShared(path)) this.shared.set(path, document)
    else this.shared.delete(path)
  }
}
