import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const shortestPassword = 12
export const longestPassword = 128

/** As many guesses as somebody makes who has stolen the hashes and some money: 10^8 is "safely unguessable" at this cost. */
const fewestGuesses = 1e8

let estimator: ZxcvbnFactory | null = null

/** What is wrong with a password, as a sentence; null when nothing is. Asks nobody outside. */
export function faultInPassword(password: unknown, about: (string | null | undefined)[] = []): string | null {
  if (typeof password !== 'string' || password.length < shortestPassword) {
    return `A password has at least ${shortestPassword} characters.`
  }
  if (password.length > longestPassword) return `A password has at most ${longestPassword} characters.`
  const known = about.flatMap(partsOf)
  if (isMadeOf(password, known)) return 'A password is not made of a name or an e-mail address.'
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return estimator.check(password, [...known, 'career explorer']).guesses < fewestGuesses
    ? 'This password is among the first that somebody would try. Three or four words that have nothing to do with each other are better.'
    : null
}

/** A name or an address, and its pieces. */
function partsOf(text: string | null | undefined): string[] {
  if (!text) return []
  return [text, ...text.split(/[^\p{L}\p{M}\p{N}]+/u)].filter((part) => part.length >= 3)
}

/** Is little left of the password without these parts? */
function isMadeOf(password: string, parts: string[]): boolean {
  const rest = parts.reduce((left, part) => left.replaceAll(part.toLowerCase(), ''), password.toLowerCase())
  return rest.length < password.length && rest.length < 8
}
