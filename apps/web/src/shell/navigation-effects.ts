import type { Locale } from '@career-explorer/types'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Tells the browser and screen readers which language the page is in. */
export function useDocumentLanguage(locale: Locale): void {
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
}

/** After a navigation, reading starts at the new page's heading, as it would after a full page load. */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        const heading = document.querySelector<HTMLElement>('main h1')
        heading?.setAttribute('tabindex', '-1')
        heading?.focus({ preventScroll: true })
      }),
    [router],
  )
}
