import type { ReactNode } from 'react'

import { FallbackNote } from '@/text/translated'

type SectionProps = { title: string; paths?: readonly string[]; id?: string; className?: string; children: ReactNode }

/** A titled part of a career's page. No landmark, unlike a `Block`: fifteen of them on a page would guide nobody. */
export function Section({ title, paths = [], id, className, children }: SectionProps) {
  return (
    <section className={className} id={id}>
      <h2>{title}</h2>
      <FallbackNote paths={paths} />
      {children}
    </section>
  )
}
