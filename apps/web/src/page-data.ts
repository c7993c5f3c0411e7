import type { QueryClient, QueryKey } from '@tanstack/react-query'

import { fill, sumOf, wordsOf } from '@/page-words'

/** The element of a prerendered page that holds its data, and never runs. */
export const pageDataId = 'page-data'

/** What a prerendered page was made from: with the same, the browser makes the same page, without asking again. */
export type PageData = {
  /** The day of rendering, `2026-03-01`: a banner may begin or end between then and now. */
  today: string
  documents: { key: QueryKey; document: unknown }[]
}

/** The same, without the words that stand in the markup; `sum` tells whether they are still the same. */
export type ThinPageData = { today: string; sum: number; keys: QueryKey[]; documents: unknown[] }

/** The data of this page, if it came prerendered and nothing (a translator, an extension) has changed its words. */
export function readPageData(root: Element): PageData | null {
  const text = document.getElementById(pageDataId)?.textContent
  if (!text) return null
  const thin: ThinPageData = JSON.parse(text)
  const words = wordsOf(root)
  if (sumOf(words) !== thin.sum) return null
  const documents = fill(thin.documents, words)
  return { today: thin.today, documents: thin.keys.map((key, index) => ({ key, document: documents[index] })) }
}

/** Fills the cache with the documents of a page. */
export function seed(queryClient: QueryClient, { documents }: Pick<PageData, 'documents'>): void {
  for (const { key, document } of documents) queryClient.setQueryData(key, document)
}

/** Today in UTC, as documents write dates. */
export const today = (): string => new Date().toISOString().slice(0, 10)
