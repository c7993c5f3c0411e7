import type { TextRow } from '@career-explorer/types'

import { Text } from '@/text/translated'

type TextRowsProps = { rows: readonly TextRow[]; path: string; className?: string }

/** A list of short texts. `path` is where the rows are in the document. */
export function TextRows({ rows, path, className = 'bullets' }: TextRowsProps) {
  return (
    <ul className={className}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <Text path={`${path}.${index}.text`}>{row.text}</Text>
        </li>
      ))}
    </ul>
  )
}
