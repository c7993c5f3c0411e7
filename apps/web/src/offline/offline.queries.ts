import type { Locale } from '@career-explorer/types'

/** What saving a category takes: its pages, and their bytes as they travel. */
export type CategorySize = { pages: string[]; bytes: number }

/** Asks how large a category is; nothing is fetched of it yet. */
export async function fetchCategorySize(locale: Locale, slug: string): Promise<CategorySize> {
  const response = await fetch(`/sizes/${locale}/${slug}.json`, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`The size of ${slug} was answered with ${response.status}`)
  const size: unknown = await response.json()
  if (!isSize(size)) throw new Error(`The size of ${slug} is not one`)
  return size
}

function isSize(value: unknown): value is CategorySize {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    typeof value.bytes === 'number' &&
    'pages' in value &&
    Array.isArray(value.pages) &&
    value.pages.every((page: unknown) => typeof page === 'string' && page.startsWith('/'))
  )
}
