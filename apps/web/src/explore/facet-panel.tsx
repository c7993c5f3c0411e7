import { memo, useState } from 'react'

import { useExplorerMessages } from './explorer.messages'
import { FacetGroup } from './facet-group'
import type { FacetGroups } from './facet-values'
import type { FacetName } from './filter'

type FacetPanelProps = {
  groups: FacetGroups
  /** So many values are chosen. */
  count: number
  onToggle: (facet: FacetName, value: string) => void
}

/** Everything that careers can be narrowed by, folded away until somebody wants it. */
export const FacetPanel = memo(function FacetPanel({ groups, count, onToggle }: FacetPanelProps) {
  const words = useExplorerMessages()
  const [open, setOpen] = useState<readonly FacetName[]>([])
  return (
    <details className="facets">
      <summary>{count > 0 ? words.filtersChosen(count) : words.filters}</summary>
      <div className="facet-groups">
        {groups
          .filter(({ values }) => values.length > 0)
          .map(({ facet, values }) => (
            <FacetGroup
              key={facet}
              facet={facet}
              values={values}
              isOpen={open.includes(facet)}
              onOpen={(one, isOpen) =>
                setOpen((before) => [...before.filter((other) => other !== one), ...(isOpen ? [one] : [])])
              }
              onToggle={onToggle}
            />
          ))}
      </div>
    </details>
  )
})
