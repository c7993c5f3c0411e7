import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pageHead } from '@/shell/head'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

export const homeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: '/',
  loader: async ({ context: { queryClient, locale } }) => {
    const { tilesQuery } = await import('@/categories/tiles.queries')
    const { someCareersQuery } = await import('@/explore/explorer.queries')
    await Promise.all([
      loadDocument(queryClient, tilesQuery(locale)),
      loadDocument(queryClient, someCareersQuery(locale)),
    ])
  },
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.messages.homeTitle, description: context.messages.homeLead }),
  component: lazyRouteComponent(() => import('./home.view'), 'HomeView'),
})
