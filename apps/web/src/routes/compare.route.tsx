import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pageHead } from '@/shell/head'

import { localeRoute } from './locale.route'

/** `/$locale/compare?careers=nurse,electrician`: up to three careers side by side. */
export const compareRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'compare',
  validateSearch: (search: Record<string, unknown>): { careers?: string } =>
    // What is in it is read by the page, which can say what is wrong with it.
    typeof search.careers === 'string' && search.careers !== '' ? { careers: search.careers.slice(0, 2000) } : {},
  head: ({ match: { context } }) => pageHead(context, { title: context.messages.compare }),
  component: lazyRouteComponent(() => import('./compare.view'), 'CompareView'),
})
