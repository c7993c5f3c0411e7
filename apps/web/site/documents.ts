import { type DeliveryDocument, deliveryDocument } from '@career-explorer/types'

import type { Output } from './output'
import type { DocumentPath } from './page-list'

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
    if (path.split('/').length === 2) this.shared.set(path, document)
    return document
  }

  forget(path: DocumentPath): void {
    this.shared.delete(path)
  }
}
