import { satisfies, validRange } from 'semver'

/** From the day on which we learn of it, so long may it take to say what it means for us; as `SECURITY.md` promises. */
const daysToDecide = new Map([
  ['low', 14],
  ['moderate', 14],
  ['high', 7],
  ['critical', 2],
])
const decisions = ['fixed', 'not-affected', 'accepted', 'undecided']

/**
 * @typedef {object} Advisory
 * @property {string} id
 * @property {string} package
 * @property {string} range the versions that are vulnerable
 * @property {string} severity
 * @property {string} what in our own words
 * @property {'fixed' | 'not-affected' | 'accepted' | 'undecided'} decision
 * @property {string} answer what it means for us
 * @property {string} since the day on which we learnt of it
 * @property {string} [until] of an accepted one: the day on which it is looked at again
 */

/**
 * What is wrong with the list: an entry that is incomplete, one that nobody decided on, or one that says otherwise than
 * the lockfile.
 *
 * @param {Advisory[]} advisories
 * @param {{ name: string, version: string }[]} installed
 * @param {Date} today
 * @returns {string[]}
 */
export function faultsOf(advisories, installed, today) {
  return advisories.flatMap((advisory) => {
    const { id, package: name, range, decision } = advisory
    const incomplete = missingIn(advisory)
    if (incomplete) return [`${id}: ${incomplete}`]
    const hit = installed.filter(
      (one) => one.name === name && satisfies(one.version, range, { includePrerelease: true }),
    )
    if (hit.length === 0) return []
    const where = hit.map(({ version }) => `${name} ${version}`).join(', ')
    if (decision === 'fixed') return [`${id}: said to be fixed, but the lockfile installs ${where}.`]
    const days = daysToDecide.get(advisory.severity) ?? 0
    if (decision === 'undecided' && daysBetween(advisory.since, today) > days) {
      return [`${id}: ${where}, known since ${advisory.since}, and nobody has decided for more than ${days} days.`]
    }
    if (decision === 'accepted' && (!advisory.until || daysBetween(advisory.until, today) > 0)) {
      return [`${id}: accepted for ${where}, but not beyond ${advisory.until ?? 'any day'}: look at it again.`]
    }
    return []
  })
}

/** @param {Advisory} advisory */
function missingIn({ id, range, severity, decision, answer, what, since }) {
  if (!/^(?:CVE-\d{4}-\d+|GHSA(?:-[\da-z]{4}){3})$/.test(id)) return 'the id is neither a CVE nor a GHSA.'
  if (validRange(range) === null) return `${range} is no range of versions.`
  if (!daysToDecide.has(severity)) return `the severity is one of ${[...daysToDecide.keys()].join(', ')}.`
  if (!decisions.includes(decision)) return `the decision is one of ${decisions.join(', ')}.`
  if (Number.isNaN(Date.parse(since))) return 'it does not say since when we know.'
  if (what.length < 10) return 'it does not say what it is.'
  if (decision !== 'undecided' && answer.length < 10) return 'it does not say what it means for us.'
  return null
}

/** @param {string} from @param {Date} to */
const daysBetween = (from, to) => (to.getTime() - Date.parse(from)) / 86_400_000
