import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

import { stateFile } from './published-state'

const compressible = /\.(?:html|js|css|svg|json|xml|txt|webmanifest)$/
/** Is it text that a reader fetches? */
export const isCompressible = (name: string): boolean => compressible.test(name) && name !== stateFile

/** Up to here the best compression costs a few tenths of a second; beyond, seconds. */
const smallEnough = 256 * 1024
/** Of brotli and gzip: some thousandths of a second for a page, and an eighth smaller in forty times that. */
export const quick = { brotli: 4, gzip: 1 }
export const best = { brotli: 11, gzip: 9 }
export type Quality = typeof quick

export const isSmall = (bytes: Buffer): boolean => bytes.length <= smallEnough

/** The names and the bytes of a file's compressed forms; none of what isn't text. */
type Forms = [name: string, bytes: Buffer][]

export async function formsOf(name: string, bytes: Buffer, quality: Quality): Promise<Forms> {
  if (!isCompressible(name)) return []
  const isSoonDone = quality === quick && isSmall(bytes)
  const [br, gz] = isSoonDone
    ? [brotliCompressSync(bytes, brotliParams(bytes, quality)), gzipSync(bytes, { level: quality.gzip })]
    : await Promise.all([
        promisify(brotliCompress)(bytes, brotliParams(bytes, quality)),
        promisify(gzip)(bytes, { level: quality.gzip }),
      ])
  return [
    [`${name}.br`, br],
    [`${name}.gz`, gz],
  ]
}

const brotliParams = (bytes: Buffer, { brotli }: Quality) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
})
