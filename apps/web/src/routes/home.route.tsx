import { createRoute } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { categoriesQuery } from '@/categories/category.queries'
import { HomePage } from '@/home/home.page'
import { pageHead } from '@/shell/head'

import { loadDocument, useDocument } from './document'
import { localeRoute } from './locale.route'

export const homeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: '/',
  loader: async ({ context: { queryClient, locale } }) => {
    await Promise.all([
      loadDocument(queryClient, categoriesQuery(locale)),
      loadDocument(queryClient, careersQuery(locale)),
    ])
  },
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.messages.homeTitle, description: context.messages.homeLead }),
  component: function HomeRoute() {
    const { locale } = homeRoute.useRouteContext()
    const categories = useDocument(categoriesQuery(locale))
    return <HomePage categories={categories} careers={useDocument(careersQuery(locale))} />
  },
})
