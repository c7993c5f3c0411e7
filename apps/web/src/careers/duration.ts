import type { Messages } from '@/i18n/messages'

/** Whole and half years as years, everything else in months. */
export function durationOf(months: number, messages: Messages): string {
  return months >= 12 && months % 6 === 0 ? messages.years(months / 12) : messages.months(months)
}
