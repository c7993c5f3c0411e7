import { locales } from '@career-explorer/types/vocabulary'
import { useLocation } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { saveLocale } from '@/i18n/preferred-locale'

/** Each language in its own script and words, whatever the page is in. */
export const languageNames = { en: 'English', si: 'සිංහල', ta: 'தமிழ்' }

/** The same page in another language. A full load on purpose: screen readers change their voice for certain then. */
export function LanguageSwitch() {
  const { locale: current, messages } = useLocale()
  const { pathname, searchStr, hash } = useLocation()
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <nav className="language-switch" aria-label={messages.language}>
      {locales.map((locale) => (
        <a
          key={locale}
          href={`/${locale}/${rest}${searchStr}${hash && `#${hash}`}`}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'true' : undefined}
          onClick={() => saveLocale(locale)}
        >
          {languageNames[locale]}
        </a>
      ))}
    </nav>
  )
}
