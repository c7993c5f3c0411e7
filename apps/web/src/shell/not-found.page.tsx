import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

/** Nothing is published at this address. */
export function NotFoundPage() {
  const { locale, messages } = useLocale()
  return (
    <div className="message-page">
      <title>{messages.notFoundTitle}</title>
      <h1>{messages.notFoundTitle}</h1>
      <p className="lead">{messages.notFoundText}</p>
      <p className="actions">
        <Link className="button" to="/$locale/careers" params={{ locale }}>
          {messages.allCareers}
        </Link>
        <Link className="button button-quiet" to="/$locale" params={{ locale }}>
          {messages.toHome}
        </Link>
      </p>
    </div>
  )
}
