import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { DeliveryDocument, Locale } from '@career-explorer/types'
import { z } from 'zod'

import { NotBuilt } from './app-page'
import type { renderPage } from './render'

const chunk = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
  isEntry: z.boolean().default(false),
})
const chunks = z.record(z.string(), chunk)

/** The code of each kind of page, as the routes load it. The home page is part of the first file. */
const views: Partial<Record<DeliveryDocument['kind'], string>> = {
  career: 'src/routes/career.view.tsx',
  careers: 'src/routes/careers.view.tsx',
  category: 'src/routes/category.view.tsx',
  skill: 'src/routes/skill.view.tsx',
  subject: 'src/routes/subject.view.tsx',
  stream: 'src/routes/stream.view.tsx',
  site: 'src/routes/about.view.tsx',
}

export type PageKind = DeliveryDocument['kind'] | null

/** What the publisher needs to know of the built app. */
export type AppBuild = {
  /** Changes with every byte of the app: another one means that every page is rendered again. */
  id: string
  folder: string
  css: string
  icon: string
  entry: string
  /** Names below `assets/`. */
  assets: string[]
  /** The files that a page needs beside the entry, so that they are fetched together. */
  modulesFor: (kind: PageKind, locale: Locale) => string[]
}

/** Reads what `vite build` left. */
export function readAppBuild(dist: string): AppBuild {
  const folder = join(dist, 'app')
  const all = chunks.parse(JSON.parse(readBuilt(join(folder, 'build.json'))))
  const entry = all['index.html']
  if (!entry) throw new NotBuilt(`${join(folder, 'build.json')} names no entry: build the site again (pnpm build)`)
  const html = readBuilt(join(folder, 'index.html'))
  const hash = createHash('sha256')
    .update(html)
    .update(readBuilt(join(folder, 'build.json')))
  hash.update(readBuilt(join(dist, 'render', 'render.js')))
  return {
    id: hash.digest('base64url').slice(0, 22),
    folder,
    css: entry.css.map((file) => readBuilt(join(folder, file))).join(''),
    icon: /<link rel="icon" href="([^"]+)"/.exec(html)?.[1] ?? '',
    entry: `/${entry.file}`,
    assets: readdirSync(join(folder, 'assets')).filter((name) => !/\.(?:br|gz)$/.test(name)),
    modulesFor: (kind, locale) => {
      const view = kind ? views[kind] : undefined
      const names = [view, locale === 'en' ? undefined : `src/i18n/${locale}.ts`]
      const found = names.flatMap((name) => (name ? closureOf(name, all) : []))
      return [...new Set(found)].filter((file) => file !== entry.file).map((file) => `/${file}`)
    },
  }
}

function closureOf(name: string, all: z.infer<typeof chunks>): string[] {
  const one = all[name]
  return one ? [one.file, ...one.imports.flatMap((imported) => closureOf(imported, all))] : []
}

function readBuilt(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotBuilt(`${file} can't be read: build the site first (pnpm build)`, { cause: error })
  }
}

export type Renderer = { renderPage: typeof renderPage }

/** The app's own rendering code, as it was built with the rest. */
export async function loadRenderer(dist: string): Promise<Renderer> {
  return import(pathToFileURL(join(dist, 'render', 'render.js')).href)
}
