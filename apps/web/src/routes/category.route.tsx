import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { categoryQuery } from '@/categories/category.queries'
import { pageHead } from '@/shell/head'

import { followRename, loadDocument } from './document'
import { localeRoute } from './locale.route'

export const categoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'categories/$slug',
  loader: async ({ context: { queryClient, locale }, params }) => {
    const category = await loadDocument(queryClient, categoryQuery(locale, params.slug))
    followRename(category, params.slug, (slug) => `/${locale}/categories/${slug}`)
    return { title: category.name, description: category.description }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData) : {}),
  component: lazyRouteComponent(() => import('./category.view'), 'CategoryView'),
})
