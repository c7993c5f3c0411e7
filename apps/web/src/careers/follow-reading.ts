/** Marks in the contents which part is being read, and folds them away once something was chosen. */
export function followReading(contents: HTMLElement): () => void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const parts = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  const isRead = new Set<Element>()

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isRead[isIntersecting ? 'add' : 'delete'](target)
      const current = parts.findLast((part) => isRead.has(part))
      if (!current) return
      for (const link of links) {
        if (link.hash === `#${current.id}`) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    },
    // A line a third down the screen: what crosses it is being read.
    { rootMargin: '-33% 0px -66% 0px' },
  )
  for (const part of parts) observer.observe(part)

  const fold = () => contents.querySelector('details')?.removeAttribute('open')
  const foldByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') fold()
  }
  for (const link of links) link.addEventListener('click', fold)
  contents.addEventListener('keydown', foldByKey)
  return () => {
    observer.disconnect()
    for (const link of links) link.removeEventListener('click', fold)
    contents.removeEventListener('keydown', foldByKey)
  }
}
