import { diffArrays } from 'diff'

export type Piece = { is: 'same' | 'added' | 'removed'; text: string }

/**
 * Words with the space after them. By spaces and not by letters: the vowel signs of Sinhala and Tamil are no letters
 * of their own, and a word cut before one reads as another word.
 */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

function piecesOf(before: string[], after: string[], glue: string): Piece[] {
  return diffArrays(before, after).map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(glue),
  }))
}

/** What was put in and what was taken out, word by word. */
export const compareWords = (before: string, after: string): Piece[] => piecesOf(wordsOf(before), wordsOf(after), '')

/** The same for a list of names: one piece for each name. */
export function compareNames(before: string[], after: string[]): Piece[] {
  return diffArrays(before, after).flatMap(({ added, removed, value }) =>
    value.map((text): Piece => ({ is: added ? 'added' : removed ? 'removed' : 'same', text })),
  )
}
