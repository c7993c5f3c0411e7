import type { TextRow } from '@career-explorer/types'

import { MarkSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'

type TextRowsProps = {
  rows: readonly TextRow[]
  path: string
  className?: string
  isOrdered?: boolean
  isMarkable?: boolean
}

/** A list of short texts. `path` is where the rows are in the document; what can be done can be marked. */
export function TextRows({ rows, path, className, isOrdered = false, isMarkable = false }: TextRowsProps) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={[className, isMarkable && 'markable'].filter(Boolean).join(' ') || undefined}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <Text path={`${path}.${index}.text`}>{row.text}</Text>
          {isMarkable && <MarkSlot id={row.id} />}
        </li>
      ))}
    </List>
  )
}
