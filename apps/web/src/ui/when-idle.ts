/**
 * Does something once the page is loaded, has been looked at for a second, and nothing else is to be done.
 * @returns calls it off
 */
export function whenIdle(begin: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    timer = setTimeout(
      () => ('requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 5000 }) : begin()),
      1000,
    )
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    window.removeEventListener('load', wait)
    clearTimeout(timer)
  }
}
