import { memo } from 'react'

import { useExplorerMessages } from './explorer.messages'
import { FacetGroup } from './facet-group'
import type { FacetValues } from './facet-values'
import type { Counts } from './facets'
import { type FacetName, facetNames, type Filter } from './filter'

type FacetPanelProps = {
  values: FacetValues
  counts: Counts
  chosen: Filter['chosen']
  onToggle: (facet: FacetName, value: string) => void
}

/** Everything that careers can be narrowed by, folded away until somebody wants it. */
export const FacetPanel = memo(function FacetPanel({ values, counts, chosen, onToggle }: FacetPanelProps) {
  const words = useExplorerMessages()
  const count = facetNames.reduce((sum, facet) => sum + (chosen[facet]?.length ?? 0), 0)
  return (
    <details className="facets">
      <summary>{count > 0 ? words.filtersChosen(count) : words.filters}</summary>
      <div className="facet-groups">
        {facetNames.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={values[facet]}
            counts={counts[facet]}
            chosen={chosen[facet]}
            onToggle={onToggle}
          />
        ))}
      </div>
    </details>
  )
})
