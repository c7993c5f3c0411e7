import type { Locale } from '@career-explorer/types'

import type { Piece } from './compare-words'

/** One thing that differs between the live text and the draft. */
export type Change = {
  /** Dotted path of the field in the draft; in the live text for what was removed. */
  path: string
  /** Where it stands, in words: “Roadmap”, “Stage 3”, “What to do”. */
  crumbs: string[]
  /** Missing where all languages share the value. */
  locale?: Locale
} & (
  | { kind: 'words'; pieces: Piece[] }
  | { kind: 'names'; pieces: Piece[] }
  | { kind: 'value'; before: string | null; after: string | null }
  | { kind: 'row-moved'; from: number; to: number }
  | { kind: 'row-added' | 'row-removed'; lines: RowLine[] }
)

/** What a row says, in one line for each field and language. */
export type RowLine = { label: string; text: string; locale?: Locale }
