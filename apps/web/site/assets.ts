import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { AppBuild } from './app-build'
import { isCompressible } from './compressed'
import type { Output } from './output'
import type { PublishedState } from './published-state'

type Assets = Pick<PublishedState, 'assets' | 'olderAssets'>

/** Copies a new build's files in, before the pages that name them. */
export async function bringAssets(output: Output, build: AppBuild, state: PublishedState): Promise<Assets> {
  if (state.build === build.id) return { assets: state.assets, olderAssets: state.olderAssets }
  await copyAssets(output, build)
  return { assets: build.assets, olderAssets: state.assets.filter((name) => !build.assets.includes(name)) }
}

export async function copyAssets(output: Output, build: AppBuild): Promise<void> {
  for (const name of build.assets) {
    const forms = isCompressible(name) ? ['.br', '.gz', ''] : ['']
    for (const form of forms) await output.copy(join(build.folder, 'assets', name + form), `assets/${name}${form}`)
  }
  // Last: the worker fetches what they name.
  for (const { from, name } of build.fixed) await output.write(name, await readFile(from))
}

/** Where a build's files are in the output. */
export const appFiles = ({ assets, fixed }: AppBuild): string[] => [
  ...assets.map((name) => `assets/${name}`),
  ...fixed.map(({ name }) => name),
]

/** Drops the files of builds before the last one: a page that is still open may load something of that. */
export async function dropOldAssets(output: Output, before: Assets, now: Assets): Promise<void> {
  const needed = new Set([...now.assets, ...now.olderAssets])
  const old = [...before.assets, ...before.olderAssets].filter((name) => !needed.has(name))
  for (const name of old) await output.remove(`assets/${name}`)
}
