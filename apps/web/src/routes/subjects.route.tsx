import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pageHead } from '@/shell/head'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

/** `/$locale/subjects?stream=…&subjects=…`: what a choice for A/L keeps open and closes. */
export const subjectsRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'subjects',
  // Which streams and subjects there are, the page knows.
  validateSearch: ({ stream, subjects }: Record<string, unknown>): { stream?: string; subjects?: string } => ({
    stream: typeof stream === 'string' && stream !== '' ? stream : undefined,
    subjects: typeof subjects === 'string' && subjects !== '' ? subjects : undefined,
  }),
  loader: async ({ context: { queryClient, locale } }) => {
    const { choicesQuery } = await import('@/explore/explorer.queries')
    const { loadSubjectsMessages } = await import('@/subjects/subjects.messages')
    const [words] = await Promise.all([loadSubjectsMessages(locale), loadDocument(queryClient, choicesQuery(locale))])
    return { words }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData.words) : {}),
  component: lazyRouteComponent(() => import('./subjects.view'), 'SubjectsView'),
})
