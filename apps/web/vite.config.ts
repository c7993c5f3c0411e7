import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

import { icons } from './site/icons.ts'
import { offline } from './site/offline.ts'
import { precompress } from './site/precompress.ts'
import { squeeze } from './site/squeeze.ts'

const cms = process.env.CMS_URL ?? 'http://localhost:3000'

/**
 * What every page needs comes in two files: what others wrote, which stays the same from release to release, and ours.
 * Left to itself the bundler cuts them into what each pair of pages shares, and small files compress worse.
 */
const firstFiles = [
  { name: 'frame', test: /node_modules/, tags: ['$initial' as const] },
  { name: 'shell', tags: ['$initial' as const] },
]
/** What pages with lists of careers share; by itself it would be a handful of files, each named in the shell. */
const lists = {
  name: 'lists',
  test: /src\/(?:ui\/use-shown|categories\/tiles\.queries|explore\/(?:filter|looking\.queries|explorer\.queries))\.ts$/,
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  plugins: [react(), ...(isSsrBuild || mode === 'test' ? [] : [icons(), squeeze(), offline(), precompress()])],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // React has had this hook for long; the shim brings it once more.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  build: {
    target: 'es2022',
    // Browsers that don't know what a preload is load the same files a little later.
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: 'build.json',
    outDir: 'dist/app',
    rolldownOptions: isSsrBuild
      ? { output: { codeSplitting: false } }
      : { output: { codeSplitting: { groups: [...firstFiles, lists] } } },
  },
  // One file that runs anywhere, with React in its fast form whatever NODE_ENV says.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : {},
  server: {
    port: Number(process.env.WEB_PORT ?? 4173),
    strictPort: true,
    // The same two doors as `site/serve.ts`, so there is one way to fetch.
    proxy: {
      '/content/v1': { target: cms, rewrite: (path) => path.replace('/content/v1', '/api/delivery/v1') },
      '/media': { target: cms, rewrite: (path) => path.replace('/media', '/api/media/file') },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'site/**/*.test.ts', 'judgements/*.test.ts'],
    restoreMocks: true,
    // Left to itself it leaves one of two cores idle.
    maxWorkers: 2,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    setupFiles: ['src/testing/setup.ts'],
  },
}))
