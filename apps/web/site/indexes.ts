import type { CareersDocument, SiteDocument } from '@career-explorer/types'
import { defaultLocale, locales } from '@career-explorer/types/vocabulary'

import { type Address, documentsFor } from './page-list'

type Dates = (path: string) => string | undefined

/** Every page with its date and its other languages. */
export function sitemap(siteUrl: string, pages: readonly Address[], updatedAt: Dates): string {
  const known = new Set(pages)
  const urls = pages
    .filter((address) => address !== '/')
    .map((address) => {
      const rest = address.slice('/en'.length)
      const alternates = locales
        .filter((locale) => known.has(`/${locale}${rest}`))
        .map((locale) => alternate(locale, `${siteUrl}/${locale}${rest}`))
      if (known.has(`/${defaultLocale}${rest}`))
        alternates.push(alternate('x-default', `${siteUrl}/${defaultLocale}${rest}`))
      const date = updatedAt(documentsFor(address)[0] ?? '')
      const lastmod = date ? `<lastmod>${text(date)}</lastmod>` : ''
      return `<url><loc>${text(siteUrl + address)}</loc>${lastmod}${alternates.join('')}</url>`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

const alternate = (language: string, href: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${text(href)}"/>`

export function robots(siteUrl: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${siteUrl}/sitemap.xml\n`
}

/** The files that are made from all of these documents, with the app's manifest of each language. */
export function indexFiles(documents: Iterable<string>): string[] {
  const known = new Set(documents)
  const feeds = locales.filter((locale) => known.has(`${locale}/careers.json`)).map((locale) => `${locale}/feed.xml`)
  return ['sitemap.xml', 'robots.txt', ...feeds, ...locales.map((locale) => `${locale}/manifest.webmanifest`)]
}

const newest = 30

/** The careers that were published or changed last, as RSS 2.0. */
export function rss(siteUrl: string, careers: CareersDocument, site: SiteDocument | null, updatedAt: Dates): string {
  const { locale } = careers
  const items = careers.careers
    .map((career) => ({ ...career, date: updatedAt(`${locale}/careers/${career.slug}.json`) ?? '' }))
    .toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1))
    .slice(0, newest)
    .map(({ slug, title, tagline, date }) => {
      const url = text(`${siteUrl}/${locale}/careers/${slug}`)
      const day = date ? `<pubDate>${new Date(date).toUTCString()}</pubDate>` : ''
      return `<item><title>${text(title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><description>${text(tagline)}</description>${day}</item>`
    })
  const name = text(site?.name ?? 'Career Explorer')
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${name}</title><link>${text(`${siteUrl}/${locale}`)}</link><description>${text(site?.tagline ?? site?.name ?? 'Careers')}</description><language>${locale}</language>
${items.join('\n')}
</channel></rss>
`
}

// Characters that XML 1.0 can't hold at all.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Most texts are addresses and dates, tens of thousands of them. */
const plain = /^[\w:/.-]*$/

function text(value: string): string {
  if (plain.test(value)) return value
  return value
    .replaceAll(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
