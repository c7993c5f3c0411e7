import { type QueryClient, type QueryKey, type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { notFound, redirect } from '@tanstack/react-router'

type DocumentQuery<Document, Key extends QueryKey> = Pick<
  UseSuspenseQueryOptions<Document | null, Error, Document | null, Key>,
  'queryKey' | 'queryFn'
>

/** Loads what a page shows; "not there" becomes the not-found page. */
export async function loadDocument<Document, Key extends QueryKey>(
  client: QueryClient,
  query: DocumentQuery<Document, Key>,
): Promise<Document> {
  const document = await client.ensureQueryData({ ...query, revalidateIfStale: true })
  if (document === null) throw notFound()
  return document
}

/** The same document for the page, kept up to date; it may vanish while somebody reads. */
export function useDocument<Document, Key extends QueryKey>(query: DocumentQuery<Document, Key>): Document {
  const { data } = useSuspenseQuery(query)
  if (data === null) throw notFound()
  return data
}

/** A renamed page answers with its new slug: the address follows. */
export function followRename(document: { slug: string }, asked: string, to: (slug: string) => string): void {
  if (document.slug !== asked) throw redirect({ href: to(document.slug), replace: true })
}
