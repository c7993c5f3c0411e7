import { locales } from '@career-explorer/types/vocabulary'

import type { AppBuild } from './app-build'
import type { Documents } from './documents'
import { robots, rss, sitemap } from './indexes'
import type { Output } from './output'
import type { PublishedState } from './published-state'
import { allPages, documentsFor } from './page-list'
import { webManifest } from './web-manifest'

type Place = { build: AppBuild; output: Output; siteUrl: string; documents: Documents }

/** Writes what is made of all documents: the sitemap, and for each language its feed and how to install it. */
export async function writeIndexes(state: PublishedState, { build, output, siteUrl, documents }: Place): Promise<void> {
  const updatedAt = (path: string) => state.documents[path]?.updatedAt
  const publishedAt = async (path: string) => (state.documents[path] ? documents.get(path) : null)
  const pages = allPages(Object.keys(state.documents).toSorted()).filter((address) =>
    documentsFor(address).every((path) => state.documents[path]),
  )
  await output.write('sitemap.xml', sitemap(siteUrl, pages, updatedAt))
  await output.write('robots.txt', robots(siteUrl))
  for (const locale of locales) {
    const careers = await publishedAt(`${locale}/careers.json`)
    const site = await publishedAt(`${locale}/site.json`)
    const words = site?.kind === 'site' ? site : null
    if (careers?.kind === 'careers') {
      await output.write(`${locale}/feed.xml`, rss(siteUrl, careers, words, updatedAt))
    }
    await output.write(`${locale}/manifest.webmanifest`, webManifest(build, locale, words))
  }
}
