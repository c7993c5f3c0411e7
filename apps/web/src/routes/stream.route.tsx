import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { streamQuery } from '@/streams/stream.queries'
import { pageHead } from '@/shell/head'

import { followRename, loadDocument } from './document'
import { localeRoute } from './locale.route'

export const streamRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'streams/$slug',
  loader: async ({ context: { queryClient, locale }, params }) => {
    const stream = await loadDocument(queryClient, streamQuery(locale, params.slug))
    followRename(stream, params.slug, (slug) => `/${locale}/streams/${slug}`)
    return { title: stream.name, description: stream.subjectRule }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData) : {}),
  component: lazyRouteComponent(() => import('./stream.view'), 'StreamView'),
})
