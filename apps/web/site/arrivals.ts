import type { DeliveryDocument } from '@career-explorer/types'

import { isShared } from './documents'
import type { Delivered, Feed } from './feed'
import type { Output } from './output'
import { pictureAddress } from './page-html'
import type { DocumentPath } from './page-list'

/** What came for a path: a document lies aside until all have come, and those that many pages need are at hand. */
export type Arrival =
  | Exclude<Delivered, { state: 'published' }>
  | { state: 'published'; etag: string; picture: string | null; shared: DeliveryDocument | null }

type Way = { feed: Feed; output: Output; signal: AbortSignal | undefined }

/** Fetches a document and lays it aside. @param sequence of the change that it comes with */
export async function bringDocument(path: DocumentPath, sequence: number, way: Way): Promise<Arrival> {
  const answer = await way.feed.document(path, sequence, way.signal)
  if (answer.state !== 'published') return answer
  const { etag, document, text } = answer
  await way.output.stage(`content/v1/${path}`, text)
  return { state: 'published', etag, picture: pictureOf(document), shared: isShared(path) ? document : null }
}

/** The file name of a career's picture, if it is one that may be written. */
function pictureOf(document: DeliveryDocument): string | null {
  const url = document.kind === 'career' ? document.heroImage?.url : undefined
  const name = url && /^\/media\/([\w%.() -]+)$/.exec(pictureAddress(url))?.[1]
  return !name || name.startsWith('.') || name.includes('%2') ? null : decodeURIComponent(name)
}
