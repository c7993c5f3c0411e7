import type { AfterErrorHook } from 'payload'

/** What PostgreSQL refuses because of what was asked, by the class or the code of its error. */
const refusals: [RegExp, string][] = [
  [/^22P0[25]$/, 'A value is not of the kind that its field has, such as an id, a date or a choice.'],
  [/^22021$/, 'A text holds a character that can’t be kept.'],
  [/^2200[78]$/, 'A date is not one: write it as 2026-01-31 or 2026-01-31T12:00:00Z.'],
  [/^22003$/, 'A number is too large or too small.'],
  [/^22/, 'A value can’t be used where it stands.'],
  [/^23502$/, 'Something that has to have a value is given none.'],
  [/^23503$/, 'The document refers to something that is not there.'],
  [/^23505$/, 'Something else has this value already, and there may be only one.'],
  [/^54/, 'The request is too large or too deep to be worked out.'],
]

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('severity' in error && 'code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : null
}

/** An operator, an order or a type that PostgreSQL doesn't have for a column. */
const cannotCompare = /^42(?:883|803|804)$/

/** Tells the asker that it was their request, and nothing about the database; what is our fault stays a 500. */
export const explainRefusals: AfterErrorHook = ({ error, req }) => {
  const code = codeOf(error)
  if (code === null) return undefined
  const isAsked = 'where' in req.query || 'sort' in req.query
  const reason =
    isAsked && cannotCompare.test(code)
      ? 'The filter or the order asks for what can’t be compared or sorted so.'
      : refusals.find(([pattern]) => pattern.test(code))?.[1]
  return reason === undefined ? undefined : { status: 400, response: { errors: [{ message: reason }] } }
}
