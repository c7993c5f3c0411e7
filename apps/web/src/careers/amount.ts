import type { PayRange } from '@career-explorer/types'

import type { Formats } from '@/i18n/formats'
import type { Messages } from '@/i18n/messages'

type Range = Pick<PayRange, 'minimum' | 'maximum' | 'currency'>

/** "LKR 60,000 – 90,000"; `null` when neither end is known. */
export function amountOf({ minimum, maximum, currency }: Range, messages: Messages, formats: Formats): string | null {
  if (minimum !== null && maximum !== null) {
    return minimum === maximum
      ? formats.money(minimum, currency)
      : `${formats.money(minimum, currency)} – ${formats.number(maximum)}`
  }
  if (minimum !== null) return messages.payFrom(formats.money(minimum, currency))
  if (maximum !== null) return messages.payUpTo(formats.money(maximum, currency))
  return null
}
