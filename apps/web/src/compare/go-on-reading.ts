import { useEffect, useRef } from 'react'

/**
 * The button that changed what is compared goes with what it changed, and the focus with it. Reading goes on where the
 * next career can be added, or at the top when there is no room for one.
 */
export function useGoOnReading(compared: string, isLoading: boolean): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (isLoading) return
    const hasChanged = shown.current !== null && shown.current !== compared
    shown.current = compared
    if (!hasChanged) return
    const heading =
      document.querySelector<HTMLElement>('.add-career h2') ?? document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [compared, isLoading])
}
