import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { careerQuery } from '@/careers/career.queries'
import { pageHead } from '@/shell/head'

import { followRename, loadDocument } from './document'
import { localeRoute } from './locale.route'

export const careerRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'careers/$slug',
  loader: async ({ context: { queryClient, locale }, params }) => {
    const career = await loadDocument(queryClient, careerQuery(locale, params.slug))
    followRename(career, params.slug, (slug) => `/${locale}/careers/${slug}`)
    return { title: career.seo.title ?? career.title, description: career.seo.description ?? career.tagline }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData) : {}),
  component: lazyRouteComponent(() => import('./career.view'), 'CareerView'),
})
