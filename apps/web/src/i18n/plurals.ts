import type { Locale } from '@career-explorer/types'

import { grouped } from './formats'

/** The three languages of the site tell one from more than one, and nothing else. `#` is the number. */
type Forms = { one: string; other: string }

/** A function that puts a number into the right form: `careers(3)` → "3 careers". */
export function plurals(locale: Locale): (forms: Forms) => (count: number) => string {
  // In Sinhala nothing counts like one.
  const isOne = (count: number) => count === 1 || (locale === 'si' && count === 0)
  return (forms) => (count) => (isOne(count) ? forms.one : forms.other).replace('#', grouped(count))
}
