import type { Answers, Statement } from './interests'

/** So many statements are asked at a time: a screen or two on a phone. */
const size = 5

type Numbered = { statement: Statement; index: number }

export const partCount = (statements: readonly Statement[]): number => Math.ceil(statements.length / size)

/** The statements of a part, counted from 1, each with its place in the document. */
export function partOf(statements: readonly Statement[], number: number): Numbered[] {
  const from = (number - 1) * size
  return statements.slice(from, from + size).map((statement, offset) => ({ statement, index: from + offset }))
}

/** The part that holds the first statement without an answer; the last one when all are answered. */
export function openPart(statements: readonly Statement[], answers: Answers): number {
  const open = statements.findIndex(({ slug }) => answers[slug] === undefined)
  return open === -1 ? partCount(statements) : Math.floor(open / size) + 1
}

export const answeredCount = (statements: readonly Statement[], answers: Answers): number =>
  statements.filter(({ slug }) => answers[slug] !== undefined).length
