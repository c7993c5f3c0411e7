import type { ReactNode } from 'react'

type OutsideLinkProps = { href: string; children: ReactNode }

/** A link that leaves the site. The styles mark every such address with an arrow, and write it out on paper. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  return <a href={href}>{children}</a>
}
