import type { Stream } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

type StreamData = Omit<Stream, 'id' | 'createdAt' | 'updatedAt'>

/** A complete stream, not in the database. */
export function aStream(data: Partial<StreamData> = {}): StreamData {
  const number = nextNumber()
  return { name: `Stream ${number}`, slug: `stream-${number}`, ...data }
}

/** A draft of a complete stream. */
export async function createStream(payload: Payload, data: Partial<StreamData> = {}): Promise<Stream> {
  return payload.create({ collection: 'streams', draft: true, context: bySystem('for a test'), data: aStream(data) })
}
