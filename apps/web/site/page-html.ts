import { createHash } from 'node:crypto'

import type { DeliveryDocument, Locale } from '@career-explorer/types'
import { defaultLocale, locales } from '@career-explorer/types/vocabulary'

import { type AppBuild, pageKindOf } from './app-build'
import { inertJson } from './inert-json'
import type { Address } from './page-list'
import type { RenderedPage } from './render'
import { shareFileOf, shareSize } from './share-picture'
import { startElement } from './start-script'
import { structuredData } from './structured-data'

type PageParts = {
  address: Address
  locale: Locale
  /** What the page is about; the home page is about nothing but itself. */
  subject: DeliveryDocument | null
  rendered: RenderedPage
  siteName: string
}

/** Puts a rendered page and its head together: all of a page that has to be there before the first word is read. */
export function pageHtml(build: AppBuild, siteUrl: string, parts: PageParts): string {
  const { address, locale, subject, rendered } = parts
  const kind = pageKindOf(address, subject)
  const modules = build.modulesFor(kind, locale)
  const styles = build.stylesFor(kind)
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="theme-color" content="#0d3b3e">',
    rendered.head,
    addressLinks(siteUrl, address),
    openGraph(siteUrl, parts),
    build.icon && `<link rel="icon" href="${attribute(build.icon)}" type="image/svg+xml">`,
    build.icons.touch && `<link rel="apple-touch-icon" href="${attribute(build.icons.touch)}">`,
    `<link rel="alternate" type="application/rss+xml" href="/${locale}/feed.xml">`,
    `<style>${styles.css}</style>`,
    structuredData(siteUrl, address, subject)
      .map((data) => `<script type="application/ld+json">${inertJson(data)}</script>`)
      .join(''),
    `</head><body><div id="app">${rendered.body}</div>`,
    rendered.data,
    startElement({
      first: build.entry,
      beside: modules,
      styles: styles.files,
      manifest: `/${locale}/manifest.webmanifest`,
    }),
    '</body></html>',
  ].join('')
}

/** What a policy has to name so that the inline styles of every kind of page apply. */
export function styleHashes(build: AppBuild): string[] {
  return build.allStyles.map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`)
}

/** The page's own address, and the same page in every language. */
function addressLinks(siteUrl: string, address: Address): string {
  const canonical = `<link rel="canonical" href="${attribute(siteUrl + address)}">`
  const rest = address.slice('/en'.length)
  const alternates = locales.map((locale) => alternate(locale, `${siteUrl}/${locale}${rest}`))
  const fallback = alternate('x-default', address === '/' ? `${siteUrl}/` : `${siteUrl}/${defaultLocale}${rest}`)
  return [canonical, ...alternates, fallback].join('')
}

const alternate = (language: string, href: string) =>
  `<link rel="alternate" hreflang="${language}" href="${attribute(href)}">`

const openGraphLocales: Record<Locale, string> = { en: 'en_GB', si: 'si_LK', ta: 'ta_LK' }

function openGraph(siteUrl: string, { address, locale, subject, rendered, siteName }: PageParts): string {
  const picture = subject?.kind === 'career' ? shareFileOf(subject, siteName) : null
  const properties: [string, string | null | undefined][] = [
    ['og:type', subject?.kind === 'career' ? 'article' : 'website'],
    ['og:site_name', siteName],
    ['og:title', rendered.title],
    ['og:description', rendered.description],
    ['og:url', siteUrl + address],
    ['og:locale', openGraphLocales[locale]],
    ['og:image', picture && `${siteUrl}/${picture}`],
    ['og:image:width', picture && String(shareSize.width)],
    ['og:image:height', picture && String(shareSize.height)],
    ['og:image:alt', picture && rendered.title],
    ['twitter:card', picture && 'summary_large_image'],
  ]
  return properties
    .filter(([, content]) => content)
    .map(([property, content]) => `<meta property="${property}" content="${attribute(content ?? '')}">`)
    .join('')
}

/** `/api/media/file/nurse.jpg` → `/media/nurse.jpg` */
export function pictureAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/[^/]+)?\/api\/media\/file\//, '/media/')
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
