'use client'

import { useRowLabel } from '@payloadcms/ui'

type RowLabelProps = { shows: string[]; row: string }

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What a closed row says of itself: its own first words, so that an editor finds it without opening it. */
export function RowLabel({ shows, row }: RowLabelProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const words = shows.map((name) => textOf(data?.[name])).find((text) => text !== '')
  return <span>{words ?? `${row} ${(rowNumber ?? 0) + 1}`}</span>
}
