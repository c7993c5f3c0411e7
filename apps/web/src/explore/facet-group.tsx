import { memo, useState } from 'react'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import type { NamedValue } from './facet-values'
import { countOf } from './facets'
import type { FacetName } from './filter'

type FacetGroupProps = {
  facet: FacetName
  values: readonly NamedValue[]
  /** How many careers each value would leave. */
  counts: Record<string, number>
  chosen: readonly string[] | undefined
  onToggle: (facet: FacetName, value: string) => void
}

/** One way to narrow the careers. A group without anything to tick isn't there. */
export const FacetGroup = memo(function FacetGroup(props: FacetGroupProps) {
  const { facet, values, counts, chosen = [] } = props
  const words = useExplorerMessages()
  const { formats } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const isChosen = ({ value }: NamedValue) => chosen.includes(value)
  if (!values.some((one) => isChosen(one) || countOf(counts, one.value) > 0)) return null
  const chosenHere = values.filter(isChosen).length
  return (
    <details className="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.facet[facet]}
        {chosenHere > 0 && <strong className="facet-chosen">{formats.number(chosenHere)}</strong>}
      </summary>
      <FacetBoxes {...props} isOpen={isOpen} />
    </details>
  )
})

type FacetBoxesProps = FacetGroupProps & { isOpen: boolean }

/**
 * Boxes to tick, each with how many careers it would leave: those that some career has, and those that are chosen.
 */
const FacetBoxes = memo(function FacetBoxes({ facet, values, counts, chosen = [], onToggle }: FacetBoxesProps) {
  const words = useExplorerMessages()
  const shown = values
    .map((one) => ({ ...one, count: countOf(counts, one.value), isChosen: chosen.includes(one.value) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
  return (
    <fieldset>
      <legend className="for-screen-readers">{words.facet[facet]}</legend>
      <ul className="facet-values">
        {shown.map((value) => (
          <FacetBox key={value.value} facet={facet} onToggle={onToggle} {...value} />
        ))}
      </ul>
    </fieldset>
  )
}, looksTheSame)

/** Nobody sees the numbers of a group that is folded: with every letter they would be drawn for nothing. */
function looksTheSame(before: FacetBoxesProps, after: FacetBoxesProps): boolean {
  if (before.values !== after.values || before.chosen !== after.chosen || before.onToggle !== after.onToggle)
    return false
  return !after.isOpen || (before.isOpen && before.counts === after.counts)
}

type FacetBoxProps = NamedValue & { count: number; isChosen: boolean } & Pick<FacetGroupProps, 'facet' | 'onToggle'>

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
