import { locales } from '@career-explorer/types/vocabulary'

/** `/en/careers/nurse`: where a reader finds it. */
export type Address = string
/** `en/careers/nurse.json`: where the document is in the delivery API and below `content/v1/`. */
export type DocumentPath = string

const shape = new RegExp(`^(${locales.join('|')})/(?:(site|careers|categories|quiz)|([a-z]+)/([a-z0-9-]+))\\.json$`)

/** The pages that show a document. @param all every document there is: the site's own is on each page */
export function pagesShowing(path: DocumentPath, all: Iterable<DocumentPath>): Address[] {
  const [, locale = '', list, collection, slug] = shape.exec(path) ?? []
  if (collection && slug) return [`/${locale}/${collection}/${slug}`]
  if (list === 'careers') return [`/${locale}`, `/${locale}/careers`, `/${locale}/subjects`, `/${locale}/quiz`]
  if (list === 'categories') return [`/${locale}`, `/${locale}/careers`]
  if (list === 'quiz') return [`/${locale}/quiz`]
  if (list === 'site') return pagesOf(locale, all)
  return []
}

/** All pages of a language. The choice of a language is shown in English. */
function pagesOf(locale: string, all: Iterable<DocumentPath>): Address[] {
  const plain = ['', '/careers', '/subjects', '/quiz', '/plan', '/compare', '/about'].map((rest) => `/${locale}${rest}`)
  const pages = [...(locale === 'en' ? ['/'] : []), ...plain]
  for (const path of all) {
    if (path.startsWith(`${locale}/`) && path.split('/').length === 3) pages.push(`/${path.slice(0, -'.json'.length)}`)
  }
  return pages
}

/** All pages there can be with these documents. */
export function allPages(all: readonly DocumentPath[]): Address[] {
  return locales.flatMap((locale) => pagesOf(locale, all))
}

/** Pages that show nothing of their own but what the site's document says, or what a reader brings. */
const bareCollections = ['about', 'plan', 'compare']

/** The documents that a page is rendered from; the first is what it is about. */
export function documentsFor(address: Address): DocumentPath[] {
  const [, locale = 'en', collection, slug] = address.split('/')
  const site = `${locale || 'en'}/site.json`
  if (address === '/' || bareCollections.includes(collection ?? '')) return [site]
  if (collection === 'quiz') return [`${locale}/quiz.json`, `${locale}/careers.json`, site]
  if (slug) return [`${locale}/${collection}/${slug}.json`, site]
  if (collection === 'subjects') return [`${locale}/careers.json`, site]
  return [`${locale}/careers.json`, `${locale}/categories.json`, site]
}

/** The file of a page in the output. */
export function fileOf(address: Address): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`
}

/** `en/careers/nurse.json` → `/en/careers/nurse` */
export const addressOf = (path: DocumentPath): Address => `/${path.replace(/\.json$/, '')}`

/** `/en/careers/nurse` → `en/careers/nurse.json` */
export const documentOf = (address: Address): DocumentPath => `${address.slice(1)}.json`

/** Is it a page that lists what others are about? */
export const isList = (address: Address): boolean => address.split('/').length < 4
