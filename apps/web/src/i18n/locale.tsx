import type { Locale } from '@career-explorer/types'
import { defaultLocale, locales } from '@career-explorer/types/vocabulary'
import { createContext, type ReactNode, use, useMemo } from 'react'

import { type Formats, formatsOf } from './formats'
import type { Messages } from './messages'

type LocaleValue = { locale: Locale; messages: Messages; formats: Formats }

const LocaleContext = createContext<LocaleValue | null>(null)

type LocaleProviderProps = { locale: Locale; messages: Messages; children: ReactNode }

/** Gives everything inside its language: wording, numbers and dates. */
export function LocaleProvider({ locale, messages, children }: LocaleProviderProps) {
  const value = useMemo(() => ({ locale, messages, formats: formatsOf(locale) }), [locale, messages])
  return <LocaleContext value={value}>{children}</LocaleContext>
}

/** The page's language, its wording and its way to write numbers and dates. */
export function useLocale(): LocaleValue {
  const value = use(LocaleContext)
  if (!value) throw new Error('There is no <LocaleProvider> around this component')
  return value
}

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language that an address is in: `/si/careers` → `si`. Addresses without one are in English. */
export function localeOfPath(pathname: string): Locale {
  const first = pathname.split('/')[1]
  return isLocale(first) ? first : defaultLocale
}
