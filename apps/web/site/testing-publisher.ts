import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

import type { AppBuild } from './app-build'
import { Feed } from './feed'
import { Output } from './output'
import { Publisher } from './publisher'
import { renderPage } from './render'
import { listening } from './testing'
import { anAppBuild, aSmallSite, StandInCms } from './testing-cms'

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-output-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

type Setup = { output: Output; cmsUrl: string; build?: AppBuild; rendered?: string[] }

export function aPublisher({ output, cmsUrl, build = anAppBuild(), rendered = [] }: Setup) {
  const renderer = {
    renderPage: (...args: Parameters<typeof renderPage>) => {
      rendered.push(args[0])
      return renderPage(...args)
    },
  }
  const options = { output, feed: new Feed(cmsUrl), build, renderer, siteUrl: 'https://careers.example' }
  return new Publisher({ ...options, today: () => '2026-11-22' })
}

export async function aPublishedSite(build?: AppBuild) {
  const cms = new StandInCms()
  cms.publish(...aSmallSite())
  const cmsUrl = await listening(cms.server)
  const output = new Output(await aFolder())
  const rendered: string[] = []
  const publisher = aPublisher({ output, cmsUrl, rendered, build })
  await publisher.catchUp()
  return { cms, cmsUrl, output, publisher, rendered, files: () => contentsOf(output.folder) }
}

/** Every file with what is in it; a compressed one as what it was, so that half a file fails. */
export async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(async (file): Promise<[string, string]> => {
    const bytes = await readFile(file)
    const plain = file.endsWith('.br') ? brotliDecompressSync(bytes) : file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    return [file.slice(folder.length + 1), plain.toString('utf8')]
  })
  return new Map(await Promise.all(texts))
}
