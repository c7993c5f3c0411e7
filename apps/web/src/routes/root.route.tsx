import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, HeadContent } from '@tanstack/react-router'

import { LocaleProvider, localeOfPath } from '@/i18n/locale'
import { loadMessages } from '@/i18n/messages'
import { FirstErrorPage } from '@/shell/first-error.page'
import { Shell } from '@/shell/shell'
import { frameQuery } from '@/shell/site.queries'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient; today: string }>()({
  beforeLoad: async ({ location }) => {
    const locale = localeOfPath(location.pathname)
    return { locale, messages: await loadMessages(locale) }
  },
  // Prefetching never fails: the shell does without the site's document when it has to.
  loader: ({ context }) => context.queryClient.prefetchQuery(frameQuery(context.locale)),
  errorComponent: FirstErrorPage,
  pendingComponent: () => <p className="pending" aria-busy="true" />,
  component: function RootRoute() {
    const { locale, messages } = rootRoute.useRouteContext()
    return (
      <LocaleProvider locale={locale} messages={messages}>
        <HeadContent />
        <Shell />
      </LocaleProvider>
    )
  },
})
