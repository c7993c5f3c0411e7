import type { TextRow } from '@career-explorer/types'

import { MarkSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'

type TextRowsProps = { rows: readonly TextRow[]; path: string; className?: string; isMarkable?: boolean }

/** A list of short texts. `path` is where the rows are in the document; what can be done can be marked. */
export function TextRows({ rows, path, className = 'bullets', isMarkable = false }: TextRowsProps) {
  return (
    <ul className={isMarkable ? `${className} markable` : className}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <Text path={`${path}.${index}.text`}>{row.text}</Text>
          {isMarkable && <MarkSlot id={row.id} />}
        </li>
      ))}
    </ul>
  )
}
