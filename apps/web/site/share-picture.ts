import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import sharp, { type OverlayOptions } from 'sharp'

import type { CareerDocument } from '@career-explorer/types'

/** The size that networks show whole. */
export const shareSize = { width: 1200, height: 630 }

const margin = 80
const widest = shareSize.width - 2 * margin
/** Changes with the drawing, so that all pictures are drawn anew. */
const edition = 1

const background = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#0d3b3e"/><rect y="606" width="1200" height="24" fill="#ffb81c"/><g transform="translate(${margin} 56) scale(2)"><path d="M7 24 C7 16 25 18 25 9" fill="none" stroke="#ffb81c" stroke-width="3.5" stroke-linecap="round"/><circle cx="7" cy="24" r="4" fill="#fff"/><circle cx="25" cy="9" r="4" fill="#ffb81c"/></g></svg>`

const fonts = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-sinhala/700Bold/NotoSansSinhala_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-tamil/700Bold/NotoSansTamil_700Bold.ttf'),
].map((url) => fileURLToPath(url))

type Card = Pick<CareerDocument, 'locale' | 'slug' | 'title' | 'tagline' | 'categories'>

/** The file of a career's picture in the output: the same words, the same name. */
export function shareFileOf(career: Card, siteName: string): string {
  const { locale, slug, title, tagline, categories } = career
  const words = JSON.stringify([edition, locale, title, tagline, categories[0]?.name, siteName])
  return `share/${locale}/${slug}.${createHash('sha256').update(words).digest('hex').slice(0, 10)}.png`
}

let areFontsKnown: Promise<unknown> | undefined

/** The picture that a career is shared with, as PNG. */
export async function drawShare({ title, tagline, categories }: Card, siteName: string): Promise<Buffer> {
  areFontsKnown ??= Promise.all(fonts.map((fontfile) => sharp({ text: { text: 'a', fontfile } }).toBuffer()))
  await areFontsKnown
  const name = await draw(siteName, '#ffffff', 'Bold', [34], 50)
  const category = await draw(categories[0]?.name ?? '', '#ffb81c', '', [30], 50)
  const heading = await draw(title, '#ffffff', 'Bold', [78, 64, 52, 42, 32], 230)
  const line = await draw(tagline, '#d8ebe7', '', [36, 32, 28, 24], 150)
  const overlays: OverlayOptions[] = [
    { input: name.input, left: 160, top: 72 },
    { input: category.input, left: margin, top: 164 },
    { input: heading.input, left: margin, top: 216 },
    { input: line.input, left: margin, top: Math.min(216 + heading.height + 44, 600 - line.height) },
  ]
  return sharp(Buffer.from(background)).composite(overlays).png({ palette: true }).toBuffer()
}

type Drawn = { input: Buffer; height: number }

/** Draws a text in the largest of the sizes in which it is no higher than allowed; what is too long then is cut off. */
async function draw(
  text: string,
  colour: string,
  weight: string,
  sizes: readonly number[],
  highest: number,
): Promise<Drawn> {
  const escaped = text.trim() === '' ? '&#160;' : markupOf(text)
  for (const size of sizes) {
    const font = `Noto Sans, Noto Sans Sinhala, Noto Sans Tamil ${weight} ${size}`
    const picture = sharp({
      text: {
        text: `<span foreground="${colour}">${escaped}</span>`,
        font,
        width: widest,
        dpi: 72,
        rgba: true,
        wrap: 'word-char',
      },
    })
    const { data, info } = await picture.png().toBuffer({ resolveWithObject: true })
    if (info.height <= highest) return { input: data, height: info.height }
    if (size === sizes.at(-1)) {
      const input = await sharp(data).extract({ left: 0, top: 0, width: info.width, height: highest }).toBuffer()
      return { input, height: highest }
    }
  }
  throw new Error('A text is drawn in some size')
}

// Characters that XML 1.0 can't hold at all.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const markupOf = (text: string) =>
  Buffer.from(text)
    .toString()
    .replaceAll(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
