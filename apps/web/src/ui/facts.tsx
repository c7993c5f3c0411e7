import type { ReactNode } from 'react'

type Fact = { name: string; value: ReactNode }

/** Names and values, side by side where there is room. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  const known = facts.filter((fact) => fact !== null)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
