import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const names = { small: 'icon-192', large: 'icon-512', maskable: 'icon-maskable', touch: 'icon-touch' } as const
export type IconName = keyof typeof names

/** The dark ground of the icon, which a mask may cut from any side. */
const ground = '#0d3b3e'

/** Makes the icon's pictures for home screens when the app is built; the drawing is the only source. */
export function icons(): Plugin {
  let drawing = ''
  return {
    name: 'icons',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: ({ root }) => {
      drawing = join(root, 'src/icon.svg')
    },
    async generateBundle() {
      const { default: sharp } = await import('sharp')
      const svg = await readFile(drawing)
      const draw = (size: number) => sharp(svg, { density: (72 * size) / 32 }).resize(size, size)
      const onGround = async (size: number, of: number) =>
        sharp({ create: { width: of, height: of, channels: 3, background: ground } })
          .composite([{ input: await draw(size).png().toBuffer() }])
          .png()
          .toBuffer()
      const pictures: Record<IconName, Buffer> = {
        small: await draw(192).png().toBuffer(),
        large: await draw(512).png().toBuffer(),
        // What matters stays within the four fifths that no mask cuts.
        maskable: await onGround(400, 512),
        touch: await onGround(160, 180),
      }
      for (const [name, source] of Object.entries(pictures)) {
        this.emitFile({ type: 'asset', name: `${names[isName(name) ? name : 'small']}.png`, source })
      }
    },
  }
}

const isName = (name: string): name is IconName => name in names

/** Finds them among the built assets, whose names carry a hash; an empty address for one that is missing. */
export function iconsAmong(assets: readonly string[]): Record<IconName, string> {
  const addressOf = (name: IconName) => {
    const file = assets.find((asset) => asset.startsWith(`${names[name]}-`) && asset.endsWith('.png'))
    return file ? `/assets/${file}` : ''
  }
  return {
    small: addressOf('small'),
    large: addressOf('large'),
    maskable: addressOf('maskable'),
    touch: addressOf('touch'),
  }
}
