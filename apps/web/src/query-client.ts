import { QueryClient } from '@tanstack/react-query'

import { ServerFailed } from '@/content-errors'

/** Published pages change rarely: half a minute is fresh; a failing server gets one more try, nothing else does. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Offline is an error to tell about, not a reason to wait in silence.
        networkMode: 'always',
        retry: (failures, error) => error instanceof ServerFailed && failures < 1,
        retryDelay: 800,
      },
    },
  })
}
