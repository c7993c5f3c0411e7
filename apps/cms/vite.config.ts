import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vite'

/** The server in front of Next as a plain file: whatever runs TypeScript looks at each module that Next loads, a second in all. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { ssr: 'src/operations/serve.ts', target: 'node20', outDir: 'dist' },
})
