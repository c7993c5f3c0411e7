import type { Locale } from '@career-explorer/types'

/** The language of a text that has no translations, such as a source's title, told by its letters. */
export function languageByScript(text: string): Locale {
  if (/[\u0D80-\u0DFF]/.test(text)) return 'si'
  if (/[\u0B80-\u0BFF]/.test(text)) return 'ta'
  return 'en'
}
