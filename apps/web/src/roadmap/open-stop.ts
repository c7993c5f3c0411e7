/** Unfolds the stop with this address; those beside it fold by themselves. `null` when there is nothing to unfold. */
export function openStop(anchor: string): HTMLElement | null {
  const panel = document.getElementById(anchor)
  const stop = panel?.closest('details')
  if (!stop || stop.open) return null
  stop.open = true
  return panel
}
