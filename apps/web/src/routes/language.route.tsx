import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { pageHead } from '@/shell/head'

import { rootRoute } from './root.route'

/** `/`: on to the reader's language, or a choice of all of them. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  head: ({ match: { context } }) => pageHead(context, { description: context.messages.homeLead }),
  component: lazyRouteComponent(() => import('@/home/language.page'), 'LanguagePage'),
})
