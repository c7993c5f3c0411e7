/** What is done for the stops that are folded: on paper they are open, and a tap shows them at once. */
const foldedStops = () => [...document.querySelectorAll<HTMLDetailsElement>('details[name=road]:not([open])')]

// Browsers that can't unfold by style: on paper everything is open. Once, for every career that is read from now on.
let unfolded: HTMLDetailsElement[] = []
window.addEventListener('beforeprint', () => {
  unfolded = foldedStops()
  for (const stop of unfolded) {
    stop.removeAttribute('name')
    stop.open = true
  }
})
window.addEventListener('afterprint', () => {
  for (const stop of unfolded) {
    stop.open = false
    stop.setAttribute('name', 'road')
  }
})

/**
 * Has the browser work out how folded stops look, one in each moment without work. It does so when it is asked for their
 * size, and keeps what it has found.
 */
export function layOutFolded(): void {
  if (!('requestIdleCallback' in window)) return
  const stops = foldedStops()
  const next = () => {
    const step = stops.shift()?.querySelector('.step')
    if (!step) return
    step.getBoundingClientRect()
    requestIdleCallback(next)
  }
  requestIdleCallback(next)
}
