import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { typescript } from './typescript.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const folders = ['.', 'apps/cms', 'apps/web', 'e2e', 'packages/environment', 'deploy/systemd', 'docs']
const isCommand = (/** @type {string} */ name) =>
  name === 'package.json' || name === 'Dockerfile' || /\.(service|ya?ml|md)$/.test(name)
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => isCommand(name) && name !== 'pnpm-lock.yaml')
    .map((name) => join(folder, name)),
)

/** `node --import tsx x.ts`, `["node", "--import", "tsx", "x.ts"]` and `[node, --import, tsx, x.ts]` alike. */
const words = (/** @type {string} */ text) => text.replaceAll(/["'[\],]/g, ' ').replaceAll(/ +/g, ' ')

test('every command of ours that runs TypeScript says which build of a library it takes', () => {
  const commands = files.flatMap((file) => {
    const text = words(readFileSync(join(root, file), 'utf8'))
    return [...text.matchAll(/node(?<given>(?: -\S+)*) --import tsx /g)].map(({ groups }) => ({
      file,
      given: `${groups?.given?.trim()} --import tsx`,
    }))
  })

  expect(commands.length).toBeGreaterThan(20)
  expect(commands.filter(({ given }) => given !== typescript.join(' '))).toEqual([])
})
