import type { CategoryDocument, DeliveryDocument } from '@career-explorer/types'

import type { Output } from './output'
import type { DocumentPath } from './page-list'

type Reading = {
  output: Output
  get: (path: DocumentPath) => Promise<DeliveryDocument | null>
  /** Every document there is. */
  all: readonly DocumentPath[]
}

/** With so many changes, all categories are looked at: to ask each career for its own takes longer. */
const many = 300

/** `en/categories/health.json` → `sizes/en/health.json`; `null` for what is no category. */
export const sizeFileOf = (path: DocumentPath): string | null => {
  const [, locale, slug] = /^([a-z]{2})\/categories\/(.+)\.json$/.exec(path) ?? []
  return locale && slug ? `sizes/${locale}/${slug}.json` : null
}

/**
 * Writes what saving a category for offline takes, for those that the changes touch: its pages, and their bytes as
 * they travel. So the reader can decide before a byte of them is sent.
 */
export async function writeSizes(changed: readonly DocumentPath[], { output, get, all }: Reading): Promise<void> {
  const asked = changed.length < many ? changed : [...changed, ...all].filter(isCategory)
  for (const path of await categoriesOf(asked, get)) {
    const file = sizeFileOf(path)
    const category = await get(path)
    if (file === null) continue
    if (category?.kind !== 'category') await output.remove(file)
    else await output.write(file, JSON.stringify(await sizeOf(category, output)))
  }
}

const isCategory = (path: DocumentPath) => sizeFileOf(path) !== null

async function categoriesOf(changed: readonly DocumentPath[], get: Reading['get']): Promise<Set<DocumentPath>> {
  const categories = new Set(changed.filter(isCategory))
  for (const path of changed.filter((one) => /^[a-z]{2}\/careers\/./.test(one))) {
    const career = await get(path)
    if (career?.kind !== 'career') continue
    for (const { slug } of career.categories) categories.add(`${career.locale}/categories/${slug}.json`)
  }
  return categories
}

async function sizeOf({ locale, slug, careers }: CategoryDocument, output: Output) {
  const pages = [`/${locale}/categories/${slug}`, ...careers.map((career) => `/${locale}/careers/${career.slug}`)]
  let bytes = 0
  for (const page of pages) bytes += await output.size(`content/v1${page}.json.br`)
  return { pages, bytes }
}
