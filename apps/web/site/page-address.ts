import { locales } from '@career-explorer/types/vocabulary'

const language = `(?<locale>${locales.join('|')})`
const collection = '(?<collection>careers|categories|skills|subjects|streams)'
const slug = '(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)'

const plain = new RegExp(`^/(?:${language}(?:/(?:careers|subjects|quiz|plan|compare|about)?)?)?/?$`)
const detail = new RegExp(`^/${language}/${collection}/${slug}/?$`)

/** What an address of the site is: a page that is always there, a page of one document, or nothing. */
export type PageAddress = { kind: 'plain' } | { kind: 'document'; locale: string; name: string } | { kind: 'unknown' }

/** Reads an address by its shape, as the router in the browser would. */
export function pageAddressOf(pathname: string): PageAddress {
  if (plain.test(pathname)) return { kind: 'plain' }
  const groups = detail.exec(pathname)?.groups
  if (!groups) return { kind: 'unknown' }
  return { kind: 'document', locale: groups.locale ?? '', name: `${groups.collection}/${groups.slug}` }
}
