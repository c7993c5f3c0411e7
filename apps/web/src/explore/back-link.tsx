import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

/** Back to all careers. */
export function BackLink() {
  const { locale, messages } = useLocale()
  return (
    <p className="back-link">
      <Link to="/$locale/careers" params={{ locale }} activeOptions={{ exact: true }}>
        <span aria-hidden="true">← </span>
        {messages.backToExplorer}
      </Link>
    </p>
  )
}
