import { type ReactNode, useId } from 'react'

import { FallbackNote } from '@/text/translated'

type BlockProps = { title: string; paths?: readonly string[]; id?: string; className?: string; children: ReactNode }

/** A titled part of a page that says when some of its text (below `paths`) is in English. */
export function Block({ title, paths = [], id, className, children }: BlockProps) {
  const headingId = useId()
  return (
    <section className={className ? `block ${className}` : 'block'} id={id} aria-labelledby={headingId}>
      <div className="block-head">
        <h2 id={headingId}>{title}</h2>
        <FallbackNote paths={paths} />
      </div>
      {children}
    </section>
  )
}

type PartProps = { title: string; level: 3 | 4; className?: string; children: ReactNode }

/** A part of a block, under a heading of the given level. */
export function Part({ title, className, level, children }: PartProps) {
  const Heading = `h${level}` as const
  return (
    <div className={className ? `part ${className}` : 'part'}>
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
