import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

import { unasked } from '../src/offline/unasked.ts'

type Entry = { url: string; revision: string | null }

/**
 * Builds the worker when the app has been built, with the list of the app's files that it fetches once, unasked. It
 * fails when that grows too much for a small data pack.
 */
export function offline(): Plugin {
  let root = ''
  let folder = ''
  return {
    name: 'offline',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved: (config) => {
      root = config.root
      folder = join(root, config.build.outDir)
    },
    writeBundle: async () => {
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        resolve: { alias: { '@': join(root, 'src') } },
        define: {
          'self.__WB_MANIFEST': JSON.stringify(filesOf(folder)),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          target: 'es2022',
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: join(root, 'src/offline/sw.ts'),
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      })
    },
  }
}

/**
 * What every page loads anyway first (the entry with its imports and styles, which costs nothing more), then the app's
 * one page, then what comes unasked.
 */
function filesOf(folder: string): Entry[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const urls = readdirSync(join(folder, 'assets'))
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => `/assets/${name}`)
  const isFirst = (url: string) => html.includes(`"${url}"`)
  const later = urls.filter((url) => !isFirst(url))
  const bytes = later.reduce((sum, url) => sum + brotliCompressSync(readFileSync(join(folder, url))).length, 0)
  console.log(`Kept for offline unasked: ${later.length} files, ${bytes} bytes compressed`)
  if (bytes > unasked.files)
    throw new Error(`The worker would fetch ${bytes} bytes unasked; ${unasked.files} are allowed`)
  const inName = (url: string): Entry => ({ url, revision: null })
  const revision = createHash('sha256').update(html).digest('base64url').slice(0, 22)
  return [...urls.filter(isFirst).map(inName), { url: '/app.html', revision }, ...later.map(inName)]
}
