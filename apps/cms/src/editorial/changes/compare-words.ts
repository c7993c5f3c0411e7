import { diffArrays } from 'diff'

export type Piece = { is: 'same' | 'added' | 'removed'; text: string }

/**
 * Words with the space after them. By spaces and not by letters: the vowel signs of Sinhala and Tamil are no letters
 * of their own, and a word cut before one reads as another word.
 */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

const wordCount = ({ text }: Piece) => text.split(/\s+/).filter((word) => word !== '').length

/**
 * A word or two that happen to stay between two changes only chop the sentence up: then they count as rewritten, too.
 * What is taken out comes before what is put in, each in one piece.
 */
function calm(pieces: Piece[]): Piece[] {
  const isIsland = (index: number) => {
    const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]]
    return piece?.is === 'same' && before && after && wordCount(piece) < 3
  }
  const calmed: Piece[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    if (removed !== '') calmed.push({ is: 'removed', text: removed })
    if (added !== '') calmed.push({ is: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const [index, piece] of pieces.entries()) {
    if (piece.is !== 'added' && (piece.is === 'removed' || isIsland(index))) removed += piece.text
    if (piece.is !== 'removed' && (piece.is === 'added' || isIsland(index))) added += piece.text
    if (piece.is === 'same' && !isIsland(index)) {
      settle()
      calmed.push(piece)
    }
  }
  settle()
  return calmed
}

/** What was put in and what was taken out, word by word. */
export function compareWords(before: string, after: string): Piece[] {
  return calm(
    diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
      is: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** The same for a list of names: one piece for each name. */
export function compareNames(before: string[], after: string[]): Piece[] {
  return diffArrays(before, after).flatMap(({ added, removed, value }) =>
    value.map((text): Piece => ({ is: added ? 'added' : removed ? 'removed' : 'same', text })),
  )
}
