import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { loadPlanPageMessages } from '@/plan/plan-page.messages'
import { pageHead } from '@/shell/head'

import { localeRoute } from './locale.route'

/** `/$locale/plan`: what somebody keeps on their device; `#take=…` brings what they kept on another. */
export const planRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'plan',
  loader: ({ context: { locale } }) => loadPlanPageMessages(locale),
  head: ({ match: { context } }) => pageHead(context, { title: context.messages.myPlan }),
  component: lazyRouteComponent(() => import('./plan.view'), 'PlanView'),
})
