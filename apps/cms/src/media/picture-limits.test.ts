import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { env } from '@/env'
import { aPicture } from '@/testing/factories/media.factory'
import { nextNumber } from '@/testing/factories/unique'
import type { RestRequest } from '@/testing/rest'
import { test } from '@/testing/test'

/** An upload as the admin's form sends it. */
function upload(bytes: Buffer | string, type: string, name = `picture-${nextNumber()}.png`) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'A picture' }))
  body.set('file', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  return { body } satisfies RestRequest
}

const path = '/api/media?draft=true'
const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`

const refused: [string, () => Promise<Buffer> | Buffer | string, string][] = [
  ['empty', () => '', 'image/png'],
  ['a page', () => `<!doctype html>${script}`, 'text/html'],
  ['a page that says it is a picture', () => `<!doctype html>${script}`, 'image/png'],
  ['a drawing with a script', () => svg, 'image/svg+xml'],
  ['a drawing that says it is a picture', () => svg, 'image/png'],
  ['a picture cut off before its size', async () => (await aPicture()).subarray(0, 20), 'image/png'],
  ['a moving picture', movingPicture, 'image/webp'],
  ['a small file that claims to be huge', hugePicture, 'image/png'],
]

describe('an upload is refused when it is', () => {
  for (const [what, make, type] of refused) {
    test(what, async ({ rest, author }) => {
      const answer = await rest(path, { as: author, ...upload(await make(), type) })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toMatch(/A picture (?:is|does not move|has at most)/)
    })
  }

  test('larger than ten megabytes', async ({ rest, author }) => {
    const answer = await rest(path, { as: author, ...upload(Buffer.alloc(10 * 1024 * 1024 + 1), 'image/png') })
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('at most 10 MB')])
  })

  test('an address instead of a file', async ({ rest, author }) => {
    const body = { alt: 'A picture', url: 'http://127.0.0.1:1/picture.png', filename: 'picture.png' }
    const answer = await rest(path, { as: author, body })
    expect([answer.status, await answer.text()]).toEqual([
      expect.any(Number),
      expect.stringContaining('not its address'),
    ])
  })
})

test('of a picture only what is seen stays: no camera’s notes, nothing behind it, and no name that says otherwise', async ({
  rest,
  author,
}) => {
  const taken = await sharp(await aPicture())
    .withExif({ IFD0: { Artist: 'Kumari Perera' } })
    .jpeg()
    .toBuffer()
  const answer = await rest(path, {
    as: author,
    ...upload(Buffer.concat([taken, Buffer.from(script)]), 'image/jpeg', `seen-${nextNumber()}.html`),
  })
  const { doc } = z.object({ doc: z.object({ filename: z.string(), mimeType: z.string() }) }).parse(await answer.json())
  expect(doc.mimeType).toBe('image/webp')
  expect(doc.filename).toMatch(/^seen-\d+\.webp$/)
  const kept = await readFile(join(env.DATA_DIR, 'media', doc.filename))
  expect((await sharp(kept).metadata()).exif).toBeUndefined()
  expect(kept.includes('script')).toBe(false)
})

async function movingPicture(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer()
  return sharp([await frame('#0a6'), await frame('#a06')], { join: { animated: true } })
    .webp()
    .toBuffer()
}

function hugePicture(): Promise<Buffer> {
  return sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#0a6' } })
    .png({ compressionLevel: 9 })
    .toBuffer()
}
