/**
 * Renders one page of the app to HTML, from documents and nothing else. Built for Node by `vite build --ssr`, so that
 * the publisher runs the very code that the browser will hydrate.
 */
import type { CareersDocument, DeliveryDocument } from '@career-explorer/types'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

import { careerQuery } from '@/careers/career.queries'
import { categoryQuery } from '@/categories/category.queries'
import { tilesQuery } from '@/categories/tiles.queries'
import { tilesOf } from '@/categories/tiles'
import { choicesQuery, explorerStartQuery, someCareersQuery } from '@/explore/explorer.queries'
import { choicesOf, fewOf, startOf } from '@/explore/explorer-start'
import { type PageData, pageDataId, seed } from '@/page-data'
import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'
import { quizQuery, themedCareersQuery } from '@/quiz/quiz.queries'
import { themedOf } from '@/quiz/themed-careers'
import { frameOf } from '@/shell/frame'
import { frameQuery, siteQuery } from '@/shell/site.queries'
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
  const data: PageData = { today, documents: documents.flatMap((document) => entriesOf(address, document)) }
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

type Entry = PageData['documents'][number]

/** What the app finds in its cache: of each document what this page shows, and no more. */
function entriesOf(address: string, document: DeliveryDocument): Entry[] {
  const { locale } = document
  switch (document.kind) {
    case 'site': {
      const frame = { key: frameQuery(locale).queryKey, document: frameOf(document) }
      return address.endsWith('/about') ? [frame, { key: siteQuery(locale).queryKey, document }] : [frame]
    }
    case 'careers':
      return [careersOn(address, document)]
    case 'career':
      return [{ key: careerQuery(locale, document.slug).queryKey, document }]
    case 'categories':
      return [{ key: tilesQuery(locale).queryKey, document: tilesOf(document) }]
    case 'category':
      return [{ key: categoryQuery(locale, document.slug).queryKey, document }]
    case 'skill':
      return [{ key: skillQuery(locale, document.slug).queryKey, document }]
    case 'subject':
      return [{ key: subjectQuery(locale, document.slug).queryKey, document }]
    case 'stream':
      return [{ key: streamQuery(locale, document.slug).queryKey, document }]
    case 'quiz':
      return [{ key: quizQuery(locale).queryKey, document }]
  }
}

/** All careers are too many for any page: each has the part that it begins with. */
function careersOn(address: string, careers: CareersDocument): Entry {
  const { locale } = careers
  const page = address.split('/')[2]
  if (page === 'quiz') return { key: themedCareersQuery(locale).queryKey, document: themedOf(careers) }
  const start = startOf(careers)
  if (page === 'careers') return { key: explorerStartQuery(locale).queryKey, document: start }
  if (page === 'subjects') return { key: choicesQuery(locale).queryKey, document: choicesOf(start) }
  return { key: someCareersQuery(locale).queryKey, document: fewOf(start) }
}
