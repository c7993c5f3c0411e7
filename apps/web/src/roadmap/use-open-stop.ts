import { useLocation, useNavigate } from '@tanstack/react-router'
import { type MouseEvent, useEffect, useRef } from 'react'

import { afterPaint } from '@/ui/after-paint'
import { whenIdle } from '@/ui/when-idle'

import { openStop } from './open-stop'

/** Stops fold and unfold without it. */
const loadFoldedStops = () => import('./folded-stops')

/** Where the stops stand side by side; `career.css` has the same. */
const wide = '(min-width: 64rem)'

/**
 * Opens the stop that the address names. What somebody opens goes into the address, so that it can be shared. Returns
 * what a stop does when it is clicked.
 */
export function useOpenStop(anchors: readonly string[]) {
  const navigate = useNavigate()
  const hash = useLocation({ select: (location) => location.hash })
  const named = anchors.includes(hash) ? hash : undefined

  const stopNaming = useRef(() => {})
  // Who has left the page meanwhile is not followed to the next one.
  useEffect(() => () => stopNaming.current(), [])

  useEffect(() => {
    if (named) openStop(named)?.scrollIntoView()
  }, [named])

  useEffect(
    () =>
      whenIdle(() => {
        loadFoldedStops().then(
          ({ layOutFolded }) => layOutFolded(),
          (error: unknown) => console.info('What folded stops need could not be loaded', error),
        )
      }),
    [],
  )

  return (event: MouseEvent<HTMLElement>, anchor: string | undefined) => {
    const summary = event.currentTarget
    const stop = summary.closest('details')
    if (!stop) return
    // Not left to the browser: the new address opens the stop too, and its own turn would then fold it again.
    event.preventDefault()
    if (stop.open) {
      // Side by side, one is always shown.
      stop.open = window.matchMedia(wide).matches
      return
    }
    stop.open = true
    stopNaming.current()
    stopNaming.current = afterPaint(
      () => void navigate({ to: '.', hash: anchor, replace: true, resetScroll: false, hashScrollIntoView: false }),
    )
    // Folding the stop above may have moved this one out of sight.
    requestAnimationFrame(() => summary.scrollIntoView({ block: 'nearest' }))
  }
}
