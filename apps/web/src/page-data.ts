import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** The element of a prerendered page that holds its data, and never runs. */
export const pageDataId = 'page-data'

/** What a prerendered page was made from: with the same, the browser makes the same page, without asking again. */
export type PageData = {
  /** The day of rendering, `2026-03-01`: a banner may begin or end between then and now. */
  today: string
  documents: { key: QueryKey; document: unknown }[]
}

/** The data of this page, if it came prerendered. */
export function readPageData(): PageData | null {
  const text = document.getElementById(pageDataId)?.textContent
  return text ? JSON.parse(text) : null
}

/** Fills the cache with the documents of a page. */
export function seed(queryClient: QueryClient, { documents }: Pick<PageData, 'documents'>): void {
  for (const { key, document } of documents) queryClient.setQueryData(key, document)
}

/** Today in UTC, as documents write dates. */
export const today = (): string => new Date().toISOString().slice(0, 10)
