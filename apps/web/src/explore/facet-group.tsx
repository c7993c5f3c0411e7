import { memo } from 'react'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import type { FacetValue } from './facet-values'
import type { FacetName } from './filter'

type FacetGroupProps = {
  facet: FacetName
  values: readonly FacetValue[]
  isOpen: boolean
  onOpen: (facet: FacetName, isOpen: boolean) => void
  onToggle: (facet: FacetName, value: string) => void
}

/** One way to narrow the careers: boxes to tick, each with how many careers it would leave. */
export function FacetGroup({ facet, values, isOpen, onOpen, onToggle }: FacetGroupProps) {
  const words = useExplorerMessages()
  const { formats } = useLocale()
  const chosen = values.filter(({ isChosen }) => isChosen).length
  return (
    <details className="facet" open={isOpen} onToggle={(event) => onOpen(facet, event.currentTarget.open)}>
      <summary>
        {words.facet[facet]}
        {chosen > 0 && <strong className="facet-chosen">{formats.number(chosen)}</strong>}
      </summary>
      <fieldset>
        <legend className="for-screen-readers">{words.facet[facet]}</legend>
        <ul className="facet-values">
          {values.map((value) => (
            <FacetBox key={value.value} facet={facet} onToggle={onToggle} {...value} />
          ))}
        </ul>
      </fieldset>
    </details>
  )
}

type FacetBoxProps = FacetValue & Pick<FacetGroupProps, 'facet' | 'onToggle'>

/** With every letter that somebody types, only those are drawn again whose number changes. */
const FacetBox = memo(function FacetBox({ facet, value, name, icon, path, count, isChosen, onToggle }: FacetBoxProps) {
  const { formats } = useLocale()
  return (
    <li>
      <label className="facet-value">
        <input type="checkbox" name={facet} value={value} checked={isChosen} onChange={() => onToggle(facet, value)} />
        <span>
          {icon && <span aria-hidden="true">{icon} </span>}
          {path ? <Text path={path}>{name}</Text> : name}
        </span>
        <span className="facet-count">{formats.number(count)}</span>
      </label>
    </li>
  )
})
