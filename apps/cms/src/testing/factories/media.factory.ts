import type { Media } from '@career-explorer/types/payload'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

/** A small picture as somebody would upload it. */
export async function aPicture(): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a6' } })
    .png()
    .toBuffer()
}

/** A draft of a described picture. */
export async function createMedia(payload: Payload, data: Partial<Pick<Media, 'alt'>> = {}): Promise<Media> {
  const number = nextNumber()
  const picture = await aPicture()
  return payload.create({
    collection: 'media',
    draft: true,
    context: bySystem('for a test'),
    data: { alt: `Picture ${number}`, ...data },
    file: { data: picture, mimetype: 'image/png', name: `picture-${number}.png`, size: picture.length },
  })
}
