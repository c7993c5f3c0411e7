import { Text } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import type { FacetValue } from './facet-values'
import type { FacetName } from './filter'

type ChosenValuesProps = {
  chosen: readonly (FacetValue & { facet: FacetName })[]
  onToggle: (facet: FacetName, value: string) => void
  onClear: () => void
}

/** What is chosen, each a button that takes it away. */
export function ChosenValues({ chosen, onToggle, onClear }: ChosenValuesProps) {
  const words = useExplorerMessages()
  if (chosen.length === 0) return null
  return (
    <ul className="chips chosen-values" aria-label={words.chosenFilters}>
      {chosen.map(({ facet, value, name, path }) => (
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
}
