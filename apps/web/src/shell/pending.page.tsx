import { useLocale } from '@/i18n/locale'

/** Shown only when a page takes noticeably long. */
export function PendingPage() {
  const { messages } = useLocale()
  return (
    <p className="pending" role="status">
      {messages.loading}
    </p>
  )
}
