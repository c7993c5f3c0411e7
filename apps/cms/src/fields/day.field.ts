import type { DateField } from 'payload'

type DayOptions = { label?: string; description?: string; width?: string }

/** A calendar day without a time. Stored at noon UTC, so that it is the same day in Colombo and in London. */
export function dayField(name: string, { label, description, width }: DayOptions = {}): DateField {
  return {
    name,
    type: 'date',
    ...(label ? { label } : {}),
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
      ...(description ? { description } : {}),
      ...(width ? { width } : {}),
    },
  }
}
