import { memo } from 'react'

import { Text } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import type { FacetValues } from './facet-values'
import { type FacetName, facetNames, type Filter } from './filter'

type ChosenValuesProps = {
  values: FacetValues
  chosen: Filter['chosen']
  onToggle: (facet: FacetName, value: string) => void
  onClear: () => void
}

/** What is chosen, each a button that takes it away. */
export const ChosenValues = memo(function ChosenValues({ values, chosen, onToggle, onClear }: ChosenValuesProps) {
  const words = useExplorerMessages()
  const shown = facetNames.flatMap((facet) =>
    values[facet].filter(({ value }) => chosen[facet]?.includes(value)).map((one) => ({ ...one, facet })),
  )
  if (shown.length === 0) return null
  return (
    <ul className="chips chosen-values" aria-label={words.chosenFilters}>
      {shown.map(({ facet, value, name, path }) => (
        <li key={`${facet} ${value}`}>
          <button
            className="chip"
            type="button"
            aria-label={words.leaveOut(`${words.facet[facet]}: ${name}`)}
            onClick={() => onToggle(facet, value)}
          >
            <span>
              {words.facet[facet]}: <strong>{path ? <Text path={path}>{name}</Text> : name}</strong>
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button className="chip" type="button" onClick={onClear}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  )
})
