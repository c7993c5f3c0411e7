import type { CareerDocument } from '@career-explorer/types'
import { useQueries } from '@tanstack/react-query'

import { careerQuery } from '@/careers/career.queries'
import { useLocale } from '@/i18n/locale'

export type Compared = {
  /** The careers that could be had, each once, in the order asked. */
  careers: CareerDocument[]
  isLoading: boolean
  /** Asked for, and not published. */
  missing: string[]
  /** Asked for, and nobody knows: the site could not be reached. */
  failed: string[]
  tryAgain: () => void
}

/** The careers to compare. One that can't be had does not keep the others away. */
export function useCompared(slugs: readonly string[]): Compared {
  const { locale } = useLocale()
  return useQueries({
    queries: slugs.map((slug) => careerQuery(locale, slug)),
    combine: (results) => {
      const found = results.flatMap(({ data }) => (data ? [data] : []))
      const asked = (isIt: (result: (typeof results)[number]) => boolean) =>
        slugs.filter((_, index) => results[index] && isIt(results[index]))
      return {
        // An old name and the new one of the same career are one.
        careers: found.filter(({ slug }, index) => found.findIndex((one) => one.slug === slug) === index),
        isLoading: results.some(({ isPending, fetchStatus }) => isPending && fetchStatus === 'fetching'),
        missing: asked(({ data }) => data === null),
        failed: asked(({ data, isError }) => isError && data === undefined),
        tryAgain: () => {
          for (const result of results) if (result.isError) void result.refetch()
        },
      }
    },
  })
}
