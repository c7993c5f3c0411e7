import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { type DeliveryDocument, deliveryDocument, type Locale } from '@career-explorer/types'
import { z } from 'zod'

import { NotBuilt } from './app-page'
import { type IconName, iconsAmong } from './icons'
import type { renderPage } from './render'

const chunk = z.object({
  file: z.string(),
  imports: z.array(z.string()).default([]),
  css: z.array(z.string()).default([]),
  isEntry: z.boolean().default(false),
})
const chunks = z.record(z.string(), chunk)

/** Our own code that puts a page together: what it writes stands in every page, like the app's. */
const aroundApp = ['./page-html.ts', './start-script.ts', './structured-data.ts']

const homeView = 'src/routes/home.view.tsx'

/** Pages that are about what a reader brings, not about a document. */
const readersPages = ['plan', 'compare', 'subjects'] as const
type ReadersPage = (typeof readersPages)[number]

/** The code and styles of each kind of page, as the routes load them. The home page is about no document. */
const views: Partial<Record<DeliveryDocument['kind'] | ReadersPage, string>> = {
  career: 'src/routes/career.view.tsx',
  careers: 'src/routes/careers.view.tsx',
  category: 'src/routes/category.view.tsx',
  skill: 'src/routes/skill.view.tsx',
  subject: 'src/routes/subject.view.tsx',
  stream: 'src/routes/stream.view.tsx',
  quiz: 'src/routes/quiz.view.tsx',
  site: 'src/routes/about.view.tsx',
  plan: 'src/routes/plan.view.tsx',
  compare: 'src/routes/compare.view.tsx',
  subjects: 'src/routes/subjects.view.tsx',
}

export type PageKind = DeliveryDocument['kind'] | ReadersPage | null

/** Which kind of page an address is: by its name where a reader fills it, else by the document that it is about. */
export function pageKindOf(address: string, subject: DeliveryDocument | null): PageKind {
  const [, , name, slug] = address.split('/')
  return readersPages.find((page) => page === name && slug === undefined) ?? subject?.kind ?? null
}

/** `files` are those that the app must not fetch again for this page. */
export type PageStyles = { css: string; files: string[] }

/** What the publisher needs to know of the built app. */
export type AppBuild = {
  /** Changes with every byte of the app: another one means that every page is rendered again. */
  id: string
  folder: string
  /** The styles of a page of this kind, which come with it. */
  stylesFor: (kind: PageKind) => PageStyles
  /** The styles of every kind of page there is. */
  allStyles: string[]
  icon: string
  /** Addresses of the icon as pictures, by what they are for: see `icons.ts`. */
  icons: Record<IconName, string>
  entry: string
  /** Names below `assets/`. */
  assets: string[]
  /** The worker and the app's one page, which readers ask for by fixed names. */
  fixed: { from: string; name: string }[]
  /** The files that a page needs beside the entry, so that they are fetched together. */
  modulesFor: (kind: PageKind, locale: Locale) => string[]
}

/** Reads what `vite build` left. */
export function readAppBuild(dist: string): AppBuild {
  const folder = join(dist, 'app')
  const all = chunks.parse(JSON.parse(readBuilt(join(folder, 'build.json'))))
  const entry = all['index.html']
  if (!entry) throw new NotBuilt(`${join(folder, 'build.json')} names no entry: build the site again (npm run build)`)
  const html = readBuilt(join(folder, 'index.html'))
  const hash = createHash('sha256')
    .update(html)
    .update(readBuilt(join(folder, 'build.json')))
    .update(readBuilt(join(folder, 'sw.js')))
  hash.update(readBuilt(join(dist, 'render', 'render.js')))
  for (const name of aroundApp) hash.update(readBuilt(fileURLToPath(new URL(name, import.meta.url))))
  const assets = readdirSync(join(folder, 'assets')).filter((name) => !/\.(?:br|gz)$/.test(name))
  const readStyles = (kind: PageKind): PageStyles => {
    const files = stylesOf(viewOf(kind), all).filter((file) => !entry.css.includes(file))
    return {
      css: [...entry.css, ...files].map((file) => readBuilt(join(folder, file))).join(''),
      files: files.map((file) => `/${file}`),
    }
  }
  const kinds = [null, ...readersPages, ...deliveryDocument.options.map(({ shape }) => shape.kind.value)]
  const styles = new Map<PageKind, PageStyles>(kinds.map((kind) => [kind, readStyles(kind)]))
  return {
    id: hash.digest('base64url').slice(0, 22),
    folder,
    stylesFor: (kind) => styles.get(kind) ?? readStyles(kind),
    allStyles: [...new Set([...styles.values()].map(({ css }) => css))],
    icon: /<link rel="icon" href="([^"]+)"/.exec(html)?.[1] ?? '',
    entry: `/${entry.file}`,
    icons: iconsAmong(assets),
    assets,
    fixed: [
      { from: join(folder, 'sw.js'), name: 'sw.js' },
      { from: join(folder, 'index.html'), name: 'app.html' },
    ],
    modulesFor: (kind, locale) => {
      // A room that brings its own wording has a file of it for each language.
      const names = [
        viewOf(kind),
        `src/${kind}/${kind}.${locale}.ts`,
        `src/${kind}/${kind}-page.${locale}.ts`,
        `src/i18n/${locale}.ts`,
        kind === 'careers' ? `src/explore/explorer.${locale}.ts` : undefined,
      ]
      const found = names.flatMap((name) => (name ? closureOf(name, all) : []))
      return [...new Set(found)].filter((file) => file !== entry.file).map((file) => `/${file}`)
    },
  }
}

const viewOf = (kind: PageKind) => (kind ? views[kind] : homeView)

/** The styles that a view brings, those of what it imports first. */
function stylesOf(name: string | undefined, all: z.infer<typeof chunks>): string[] {
  const one = name === undefined ? undefined : all[name]
  return one ? [...new Set([...one.imports.flatMap((imported) => stylesOf(imported, all)), ...one.css])] : []
}

function closureOf(name: string, all: z.infer<typeof chunks>): string[] {
  const one = all[name]
  return one ? [one.file, ...one.imports.flatMap((imported) => closureOf(imported, all))] : []
}

function readBuilt(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new NotBuilt(`${file} can't be read: build the site first (npm run build)`, { cause: error })
  }
}

export type Renderer = { renderPage: typeof renderPage }

/** The app's own rendering code, as it was built with the rest. */
export async function loadRenderer(dist: string): Promise<Renderer> {
  return import(pathToFileURL(join(dist, 'render', 'render.js')).href)
}
