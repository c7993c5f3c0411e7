/** The names of what this device keeps: page and worker share them. A number is raised when the form of a cache changes. */
export const cacheNames = {
  pages: 'pages-1',
  documents: 'documents-1',
  assets: 'assets-1',
  pictures: 'pictures-1',
  moves: 'moves-1',
}
/** One cache for each thing that somebody asked to keep, such as a category. */
export const keptPrefix = 'kept-1 '
/** The app's own files, one cache for each build. */
export const shellPrefix = 'shell '
/** The app's one page, for every address whose own page is not on this device. */
export const shellPage = '/app.html'
/** Which pages are no more, and where some of them went. */
export const movesAddress = '/redirects.json'
/** The name of the mark in `Server-Timing` of an answer that came from this device; its description is the copy's date. */
export const copyMark = 'copy'

/** `/en/careers/nurse` ↔ `/content/v1/en/careers/nurse.json`: a page and its document. */
export const documentAddress = (page: string): string => `/content/v1${page}.json`

/** The page that an address belongs to, whether it is the page's own, its document's, or neither. */
export function pageOf(pathname: string): string {
  const document = /^\/content\/v1(\/.+)\.json$/.exec(pathname)?.[1]
  return document ?? (pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname)
}

/** Is it what a page is made from, rather than the page? */
export const isDocument = (pathname: string): boolean =>
  pathname.startsWith('/content/v1/') || /^\/[a-z]{2}\/(?:[\w-]+\/)*[\w-]+\.json$/.test(pathname)
