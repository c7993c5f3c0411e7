import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import type { ExplorerSearch } from '@/explore/filter'
import { pageHead } from '@/shell/head'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

/** `/$locale/careers?q=…&category=…&demand=…&sort=…`: find a career. */
export const careersRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'careers',
  // What the words and values mean is read by the page, whose code comes with it.
  validateSearch: (search: Record<string, unknown>): ExplorerSearch =>
    Object.fromEntries(Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '')),
  loader: async ({ context: { queryClient, locale } }) => {
    const { tilesQuery } = await import('@/categories/tiles.queries')
    const { explorerStartQuery } = await import('@/explore/explorer.queries')
    const { loadExplorerMessages } = await import('@/explore/explorer.messages')
    const [words] = await Promise.all([
      loadExplorerMessages(locale),
      loadDocument(queryClient, explorerStartQuery(locale)),
      loadDocument(queryClient, tilesQuery(locale)),
    ])
    return { words }
  },
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.messages.explorerTitle,
      description: context.messages.explorerDescription,
    }),
  component: lazyRouteComponent(() => import('./careers.view'), 'CareersView'),
})
