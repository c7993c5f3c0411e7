import type { ReactNode } from 'react'

type OutsideLinkProps = { href: string; children: ReactNode }

/** A link that leaves the site, and shows it. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  return (
    <a className="outside-link" href={href} rel="noopener external">
      {children}
      <svg className="outside-mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </a>
  )
}
