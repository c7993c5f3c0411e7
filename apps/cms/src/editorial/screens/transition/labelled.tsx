import type { ReactNode } from 'react'

import { words } from '@/editorial/screens/wording'

type LabelledProps = { label: string; isOptional?: boolean; hint?: string; children: ReactNode }

/** An input with its words around it. */
export function Labelled({ label, isOptional = false, hint, children }: LabelledProps) {
  return (
    <label className="editorial__answer">
      <span>
        {label}
        {isOptional && <small> ({words.optional})</small>}
      </span>
      {children}
      {hint && <small>{hint}</small>}
    </label>
  )
}
