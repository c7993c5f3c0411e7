import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { categoriesQuery } from '@/categories/category.queries'
import { pageHead } from '@/shell/head'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

export type ExplorerSearch = { q?: string; category?: string }

/** `/$locale/careers?q=…&category=…`: find a career. */
export const careersRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'careers',
  validateSearch: (search: Record<string, unknown>): ExplorerSearch => ({
    q: textOf(search.q)?.slice(0, 100),
    category: textOf(search.category),
  }),
  loader: async ({ context: { queryClient, locale } }) => {
    await Promise.all([
      loadDocument(queryClient, careersQuery(locale)),
      loadDocument(queryClient, categoriesQuery(locale)),
    ])
  },
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.messages.explorerTitle,
      description: context.messages.explorerDescription,
    }),
  component: lazyRouteComponent(() => import('./careers.view'), 'CareersView'),
})

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
