/** The requirements of level 1 of OWASP's ASVS 5.0, by section. */
const numbers = /** @type {const} */ ({
  'V1.2': [1, 2, 3, 4, 5],
  'V1.3': [1, 2],
  'V1.5': [1],
  'V2.1': [1],
  'V2.2': [1, 2],
  'V2.3': [1],
  'V3.2': [1, 2],
  'V3.3': [1],
  'V3.4': [1, 2],
  'V3.5': [1, 2, 3],
  'V4.1': [1],
  'V4.4': [1],
  'V5.2': [1, 2],
  'V5.3': [1, 2],
  'V6.1': [1],
  'V6.2': [1, 2, 3, 4, 5, 6, 7, 8],
  'V6.3': [1, 2],
  'V6.4': [1, 2],
  'V7.2': [1, 2, 3, 4],
  'V7.4': [1, 2],
  'V8.1': [1],
  'V8.2': [1, 2],
  'V8.3': [1],
  'V9.1': [1, 2, 3],
  'V9.2': [1],
  'V10.4': [1, 2, 3, 4, 5],
  'V11.3': [1, 2],
  'V11.4': [1],
  'V12.1': [1],
  'V12.2': [1, 2],
  'V13.4': [1],
  'V14.2': [1],
  'V14.3': [1],
  'V15.1': [1],
  'V15.2': [1],
  'V15.3': [1],
})

const requirements = Object.entries(numbers).flatMap(([section, all]) => all.map((number) => `${section}.${number}`))

const states = ['met', 'built', 'operator', 'n/a', 'open']

/** @typedef {{ id: string, asks: string, state: string, because: string }} Row */

/**
 * The rows of the table of requirements.
 *
 * @param {string} markdown
 * @returns {Row[]}
 */
export const rowsOf = (markdown) =>
  [...markdown.matchAll(/^\| (V[\d.]+) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, id = '', asks = '', state = '', because = '']) => ({ id, asks, state, because }),
  )

/**
 * What is wrong with the table: a requirement that is missing or there twice, a test or a file that is not there, or a
 * state without a reason.
 *
 * @param {Row[]} rows
 * @param {(path: string) => string | null} read the text of a file of this project
 * @returns {string[]}
 */
export function tableFaults(rows, read) {
  const listed = rows.map(({ id }) => id)
  return [
    ...requirements.filter((id) => !listed.includes(id)).map((id) => `${id} is missing.`),
    ...listed.filter((id) => !requirements.includes(id)).map((id) => `${id} is not of level 1.`),
    ...listed.filter((id, at) => listed.indexOf(id) < at).map((id) => `${id} is there twice.`),
    ...rows.flatMap((row) => rowFaults(row, read).map((fault) => `${row.id}: ${fault}`)),
  ]
}

/**
 * @param {Row} row
 * @param {(path: string) => string | null} read
 * @returns {string[]}
 */
function rowFaults({ state, because }, read) {
  if (!states.includes(state)) return [`“${state}” is none of ${states.join(', ')}.`]
  const tests = [...because.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, path = '', title = '']) => ({ path, title }))
  const files = [...because.matchAll(/`([^`\s]+\.(?:md|mjs|tsx?))`/g)].map(([, path = '']) => path)
  if (state === 'met' && tests.length === 0) return ['it names no test.']
  if (['built', 'operator'].includes(state) && files.length === 0) return ['it names no file.']
  if (because.length < 15) return ['it says no reason.']
  return [
    ...files.filter((path) => read(path) === null).map((path) => `${path} is not there.`),
    ...tests
      .filter(({ path, title }) => !hasTest(read(path) ?? '', title))
      .map(({ path, title }) => `${path} has no test “${title}”.`),
  ]
}

/** A title as it stands in the code, or the beginning of one that goes on with each case. @param {string} code @param {string} title */
const hasTest = (code, title) => ["'", '"', '`'].some((quote) => code.includes(`${quote}${title}`))
