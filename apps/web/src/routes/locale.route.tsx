import { createRoute, notFound } from '@tanstack/react-router'

import { isLocale } from '@/i18n/locale'

import { rootRoute } from './root.route'

/** `/$locale`: everything below is in a language that we have. */
export const localeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$locale',
  beforeLoad: ({ params }) => {
    if (!isLocale(params.locale)) throw notFound()
  },
})
