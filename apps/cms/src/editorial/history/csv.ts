/** A character that spreadsheet programs take for the start of a formula, also behind blanks. */
const startsFormula = /^[\s]*[=+\-@\t\r|]/

/** One cell: quoted, and never a formula, whatever somebody wrote into a reason. */
export function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const harmless = startsFormula.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

export const line = (values: unknown[]): string => `${values.map(cell).join(',')}\r\n`
