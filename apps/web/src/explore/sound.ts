/**
 * Words by their sound, in one alphabet for three scripts: "waidya", "vaidya" and "වෛද්‍ය" are the same word, and so
 * are "maruththuvar" and "மருத்துவர்". What is only a habit of spelling disappears; what is left is compared.
 */
import { inLatin } from './latin'

/**
 * The same form for the same word, in all three scripts: composed, lower case, and without the invisible joiners that
 * keyboards put into Sinhala and Tamil conjuncts or leave out.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200C\u200D]/g, '')
    .toLowerCase()
}

/** Splits at spaces and punctuation only: vowel signs are marks, and cutting at "no letter" would cut words. */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(/[\s\p{P}\p{Z}]+/u)
    .filter((word) => word !== '')
}

/** In this order: each works on what the ones before have left. */
const habits: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/zh/g, 'l'],
  [/[sc]h/g, 's'],
  [/(?<=[bdgjkpt])h/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/c[kq]?|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/gn|n[jy](?=[aeiou])/g, 'n'],
  [/ee|ea|ie/g, 'i'],
  [/oo|ou/g, 'u'],
  [/oa/g, 'o'],
  [/y/g, 'i'],
  // Tamil writes these pairs with one letter.
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/ai|ae/g, 'e'],
  [/au/g, 'o'],
]

/** How one word sounds, or the beginning of one. @param word normalised */
export function soundOf(word: string, isCutOff = false): string {
  // In the two scripts "c" is always as in "church"; in Latin it depends.
  const latin = /[\u0B80-\u0BFF\u0D80-\u0DFF]/.test(word)
    ? inLatin(word, isCutOff).replaceAll('c', 'ch')
    : unaccented(word)
  return habits.reduce((sound, [habit, plain]) => sound.replace(habit, plain), latin)
}

const unaccented = (word: string) => word.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '')

const known = new Map<string, string>()
/** More words than a language uses to speak of careers. */
const vocabulary = 50_000

/** The sounds of all words in a text. Careers are written in the same few thousand words: each is listened to once. */
export const soundsOf = (text: string): string[] =>
  wordsOf(text).map((word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const sound = soundOf(word)
    if (known.size >= vocabulary) known.clear()
    known.set(word, sound)
    return sound
  })
