import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'

import { BrokenDocument, ServerFailed, Unreachable } from '@/content-errors'
import { useLocale } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import { SavedPagesSlot } from '@/offline/saved-pages-slot'

/** Says what happened and offers to try again. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { messages } = useLocale()
  const router = useRouter()
  const queryErrors = useQueryErrorResetBoundary()
  const { title, text } = explain(error, messages)

  async function tryAgain() {
    queryErrors.reset()
    reset()
    await router.invalidate()
  }

  return (
    <div className="message-page" role="alert">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="actions">
        <button type="button" className="button" onClick={tryAgain}>
          {messages.tryAgain}
        </button>
      </p>
      {error instanceof Unreachable && <SavedPagesSlot />}
      <details>
        <summary>{messages.errorDetails}</summary>
        <p lang="en">
          <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
        </p>
      </details>
    </div>
  )
}

function explain(error: unknown, messages: Messages): { title: string; text: string } {
  if (error instanceof Unreachable) {
    return navigator.onLine
      ? { title: messages.errorUnreachableTitle, text: messages.errorUnreachableText }
      : { title: messages.errorOfflineTitle, text: messages.errorOfflineText }
  }
  if (error instanceof ServerFailed) return { title: messages.errorServerTitle, text: messages.errorServerText }
  if (error instanceof BrokenDocument) return { title: messages.errorBrokenTitle, text: messages.errorBrokenText }
  return { title: messages.errorUnknownTitle, text: messages.errorUnknownText }
}
