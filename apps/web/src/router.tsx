import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRouter, type RouterHistory } from '@tanstack/react-router'

import { savesData } from '@/offline/data-saver'
import { today as currentDay } from '@/page-data'
import { routeTree } from '@/routes/tree'
import { ErrorPage } from '@/shell/error.page'
import { NotFoundPage } from '@/shell/not-found.page'
import { PendingPage } from '@/shell/pending.page'

type AppRouterOptions = {
  queryClient: QueryClient
  history?: RouterHistory
  /** The day that a prerendered page was made on. */
  today?: string
}

/** The whole site as one router. Free of browser globals: Node renders pages with the same factory. */
export function createAppRouter({ queryClient, history, today = currentDay() }: AppRouterOptions) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient, today },
    Wrap: ({ children }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
    defaultPreload: savesData() ? false : 'intent',
    // The query cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    // On Node it would be an inline script, which our policy forbids.
    scrollRestoration: typeof document !== 'undefined' && leaveFirstPlace(),
    // Plain `?q=…&category=…`: what a form without script sends is what a link says.
    parseSearch,
    stringifySearch,
  })
}

/** A page is read before the app is there: where its reader is by then, they stay. */
function leaveFirstPlace() {
  let isFirst = true
  return () => {
    const mayScroll = !isFirst || scrollY === 0
    isFirst = false
    return mayScroll
  }
}

/** A form sends each ticked box by itself; a link names them together. */
function parseSearch(search: string): Record<string, string> {
  const values = new URLSearchParams(search)
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, values.getAll(key).join(',')]))
}

function stringifySearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  )
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled).toString().replaceAll('%2C', ',')}`
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
