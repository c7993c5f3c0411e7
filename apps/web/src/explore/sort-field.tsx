import { memo, useId } from 'react'

import { useExplorerMessages } from './explorer.messages'
import { type Sort, sorts } from './filter'

type SortFieldProps = { value: Sort; onChange: (sort: Sort) => void }

/** In which order the careers stand. */
export const SortField = memo(function SortField({ value, onChange }: SortFieldProps) {
  const words = useExplorerMessages()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.sort}</label>
      <select
        id={id}
        name="sort"
        value={value}
        onChange={(event) => onChange(sorts.find((sort) => sort === event.target.value) ?? 'fit')}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
    </div>
  )
})
