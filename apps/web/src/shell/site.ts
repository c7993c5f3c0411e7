import type { SiteDocument } from '@career-explorer/types'
import { useQuery } from '@tanstack/react-query'

import { useLocale } from '@/i18n/locale'
import { siteQuery } from '@/shell/site.queries'

/** The site's own document, if it could be had: a page doesn't fail because its footer is missing. */
export function useSite(): SiteDocument | null {
  const { locale } = useLocale()
  return useQuery(siteQuery(locale)).data ?? null
}
