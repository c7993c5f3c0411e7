import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { subjectQuery } from '@/subjects/subject.queries'
import { pageHead } from '@/shell/head'

import { followRename, loadDocument } from './document'
import { localeRoute } from './locale.route'

export const subjectRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'subjects/$slug',
  loader: async ({ context: { queryClient, locale }, params }) => {
    const subject = await loadDocument(queryClient, subjectQuery(locale, params.slug))
    followRename(subject, params.slug, (slug) => `/${locale}/subjects/${slug}`)
    return { title: subject.name, description: subject.description }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData) : {}),
  component: lazyRouteComponent(() => import('./subject.view'), 'SubjectView'),
})
