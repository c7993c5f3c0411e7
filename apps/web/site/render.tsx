/**
 * Renders one page of the app to HTML, from documents and nothing else. Built for Node by `vite build --ssr`, so that
 * the publisher runs the very code that the browser will hydrate.
 */
import type { DeliveryDocument } from '@career-explorer/types'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import type { QueryKey } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

import { careerQuery, careersQuery } from '@/careers/career.queries'
import { categoriesQuery, categoryQuery } from '@/categories/category.queries'
import { explorerStartQuery, someCareersQuery } from '@/explore/explorer.queries'
import { fewOf, startOf } from '@/explore/explorer-start'
import { type PageData, pageDataId, seed } from '@/page-data'
import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'
import { quizQuery } from '@/quiz/quiz.queries'
import { siteQuery } from '@/shell/site.queries'
import { skillQuery } from '@/skills/skill.queries'
import { streamQuery } from '@/streams/stream.queries'
import { subjectQuery } from '@/subjects/subject.queries'

import { inertJson } from './inert-json'
import { thin } from './thin-data'

export type RenderedPage = {
  /** The route's own head: title and description. */
  head: string
  /** What stands in `#app`. */
  body: string
  /** The element with the page's data. */
  data: string
  title: string
  description: string | null
}

/** The page can't be rendered from these documents. */
export class NotRenderable extends Error {
  override name = 'NotRenderable'
}

/** React puts what belongs into the head in front of everything else, with every `<` and `>` of a text escaped. */
const leadingHead = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/

/** @param address like `/en/careers/nurse` */
export async function renderPage(
  address: string,
  documents: readonly DeliveryDocument[],
  today: string,
): Promise<RenderedPage> {
  const data: PageData = { today, documents: documents.map((document) => entryOf(address, document)) }
  const queryClient = createQueryClient()
  seed(queryClient, data)
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter({ queryClient, history, today })
  await router.load()
  const { matches, location } = router.state
  const troubled = matches.find(({ status, error }) => status !== 'success' || error !== undefined)
  if (troubled || location.pathname !== address) {
    const reason = troubled?.error instanceof Error ? troubled.error.message : (troubled?.status ?? location.pathname)
    throw new NotRenderable(`${address} can't be rendered: ${reason}`)
  }
  const html = renderToString(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
  queryClient.clear()
  const head = leadingHead.exec(html)?.[0] ?? ''
  const body = html.slice(head.length)
  const meta = matches.flatMap((match) => match.meta ?? []).filter((one) => one !== undefined)
  return {
    head,
    body,
    data: `<script type="application/json" id="${pageDataId}">${inertJson(thin(data, body))}</script>`,
    title: meta.findLast((one) => 'title' in one)?.title ?? '',
    description: meta.findLast((one) => 'name' in one && one.name === 'description')?.content ?? null,
  }
}

/** What the app finds in its cache: a document, or what a page begins with instead of all careers. */
function entryOf(address: string, document: DeliveryDocument): PageData['documents'][number] {
  if (document.kind === 'careers' && !address.endsWith('/quiz')) {
    const start = startOf(document)
    return /\/(?:careers|subjects)$/.test(address)
      ? { key: explorerStartQuery(document.locale).queryKey, document: start }
      : { key: someCareersQuery(document.locale).queryKey, document: fewOf(start) }
  }
  return { key: keyOf(document), document }
}

/** Where the app looks for a document in its cache. */
function keyOf(document: DeliveryDocument): QueryKey {
  const { locale } = document
  switch (document.kind) {
    case 'site':
      return siteQuery(locale).queryKey
    case 'careers':
      return careersQuery(locale).queryKey
    case 'career':
      return careerQuery(locale, document.slug).queryKey
    case 'categories':
      return categoriesQuery(locale).queryKey
    case 'category':
      return categoryQuery(locale, document.slug).queryKey
    case 'skill':
      return skillQuery(locale, document.slug).queryKey
    case 'subject':
      return subjectQuery(locale, document.slug).queryKey
    case 'stream':
      return streamQuery(locale, document.slug).queryKey
    case 'quiz':
      return quizQuery(locale).queryKey
  }
}
