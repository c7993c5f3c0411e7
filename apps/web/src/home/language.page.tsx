import { locales } from '@career-explorer/types/vocabulary'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

import { useLocale } from '@/i18n/locale'
import { preferredLocale, saveLocale } from '@/i18n/preferred-locale'
import { languageNames } from '@/shell/language-switch'

/** Goes on to the reader's language where one is known; otherwise, and without script, it is a choice. */
export function LanguagePage() {
  const { messages } = useLocale()
  const navigate = useNavigate()

  useEffect(() => {
    const locale = preferredLocale()
    if (locale) void navigate({ to: '/$locale', params: { locale }, replace: true })
  }, [navigate])

  return (
    <div className="message-page">
      <h1>{messages.chooseLanguage}</h1>
      <ul className="language-choice">
        {locales.map((locale) => (
          <li key={locale}>
            <Link className="button" to="/$locale" params={{ locale }} lang={locale} onClick={() => saveLocale(locale)}>
              {languageNames[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
