import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pageHead } from '@/shell/head'
import { siteQuery } from '@/shell/site.queries'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

export const aboutRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'about',
  loader: async ({ context: { queryClient, locale } }) => {
    const site = await loadDocument(queryClient, siteQuery(locale))
    return { description: site.tagline }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, { title: context.messages.about, description: loaderData?.description }),
  component: lazyRouteComponent(() => import('./about.view'), 'AboutView'),
})
