import { useEffect, useRef, useState } from 'react'

import { useLocale } from '@/i18n/locale'

/** A part of the page that the contents lead to. */
export type ContentsEntry = { id: string; title: string }

/**
 * What is on the page: links that stay at the top while one reads. On a phone they fold away under one line. With
 * script, which comes when somebody begins to move, the part that is being read is marked.
 */
export function CareerContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const { messages } = useLocale()
  const contents = useRef<HTMLElement>(null)
  const parts = entries.map(({ id }) => id).join(' ')
  const [isUsed, setUsed] = useState(false)

  useEffect(() => {
    const use = () => setUsed(true)
    window.addEventListener('scroll', use, { once: true, passive: true })
    return () => window.removeEventListener('scroll', use)
  }, [])

  useEffect(() => {
    if (!isUsed) return undefined
    let stop: (() => void) | undefined
    let isGone = false
    const follow = async () => {
      const { followReading } = await import('./follow-reading')
      if (contents.current && !isGone) stop = followReading(contents.current)
    }
    // Without it the contents are plain links, which is enough.
    follow().catch((error: unknown) => console.warn('The contents do not follow the reading', error))
    return () => {
      isGone = true
      stop?.()
    }
  }, [isUsed, parts])

  return (
    <nav className="contents" aria-label={messages.onThisPage} ref={contents}>
      <details onToggle={() => setUsed(true)}>
        <summary>{messages.onThisPage}</summary>
        <ul className="contents-list">
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
