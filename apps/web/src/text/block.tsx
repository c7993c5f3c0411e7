import { type ReactNode, useId } from 'react'

import { FallbackNote } from '@/text/translated'

type BlockProps = { title: string; paths?: readonly string[]; id?: string; className?: string; children: ReactNode }

/** A titled part of a page that says when some of its text (below `paths`) is in English. */
export function Block({ title, paths = [], id, className, children }: BlockProps) {
  const headingId = useId()
  return (
    <section className={className} id={id} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <FallbackNote paths={paths} />
      {children}
    </section>
  )
}

type PartProps = { title: string; level: 3 | 4; paths?: readonly string[]; className?: string; children: ReactNode }

/** A part of a block, under a heading of the given level; it too says when its text is in English. */
export function Part({ title, level, paths = [], className, children }: PartProps) {
  const Heading = `h${level}` as const
  const part = (
    <>
      <Heading>{title}</Heading>
      <FallbackNote paths={paths} />
      {children}
    </>
  )
  return className ? <div className={className}>{part}</div> : part
}
