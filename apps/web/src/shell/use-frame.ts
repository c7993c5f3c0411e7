import { useQuery } from '@tanstack/react-query'

import { useLocale } from '@/i18n/locale'

import type { Frame } from './frame'
import { frameQuery } from './site.queries'

/** What the site shows on every page, if it could be had: a page doesn't fail because its footer is missing. */
export function useFrame(): Frame | null {
  const { locale } = useLocale()
  return useQuery(frameQuery(locale)).data ?? null
}
