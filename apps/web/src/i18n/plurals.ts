import type { Locale } from '@career-explorer/types'

/** The three languages of the site tell one from more than one, and nothing else. `#` is the number. */
type Forms = { one: string; other: string }

/** A function that puts a number into the right form: `careers(3)` → "3 careers". */
export function plurals(locale: Locale): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(`${locale}-LK`)
  return (forms) => (count) => {
    const form = rules.select(count) === 'one' ? forms.one : forms.other
    return form.replace('#', digits.format(count))
  }
}
