import type { Locale } from '@career-explorer/types'

export type Formats = ReturnType<typeof formatsOf>

/** English dates as Sri Lanka writes them, day first: browsers without `en-LK` would fall back to the American order. */
const tags: Record<Locale, string> = { en: 'en-GB', si: 'si-LK', ta: 'ta-LK' }

/** How a language writes dates, numbers and money in Sri Lanka. */
export function formatsOf(locale: Locale) {
  const tag = tags[locale]
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(tag, { type: 'unit', style: 'long' })
  const numbers = new Intl.NumberFormat(tag)
  return {
    /** `2026-03-01` → "1 March 2026". */
    date: (isoDate: string) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    number: (value: number) => numbers.format(value),
    list: (values: string[]) => lists.format(values),
    /** "LKR 150,000": the code, because the sign for rupees is shared by half of South Asia. */
    money: (value: number, currency: string) => `${currency} ${numbers.format(value)}`,
  }
}
