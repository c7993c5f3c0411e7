import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'

import { useLocale } from '@/i18n/locale'

import { isOnShortlist, listenToPlan, loadPlanParts } from './plan-parts-store'

type SaveButtonProps = { career: { slug: string; title: string }; isSmall: boolean }

/** Puts a career on the shortlist, or takes it off. What it needs for that comes when it is first pressed. */
export function SaveButton({ career: { slug, title }, isSmall }: SaveButtonProps) {
  const { locale, messages } = useLocale()
  const isSaved = useSyncExternalStore(
    listenToPlan,
    () => isOnShortlist(slug),
    () => false,
  )
  const press = async () => {
    const parts = await loadPlanParts()
    parts?.planStore().change((plan) => parts.saveCareer(plan, { slug, title, locale }, !parts.isSaved(plan, slug)))
  }
  return (
    <>
      <button
        type="button"
        className={isSmall ? 'save save-small' : 'save'}
        {...(isSmall ? { 'aria-pressed': isSaved, 'aria-label': messages.saveCareer(title) } : {})}
        onClick={() => void press()}
      >
        <svg className="save-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M6 3h12v18l-6-4.5L6 21z" />
          {isSaved && <path className="save-tick" d="m9 10 2.2 2.3L15.4 8" />}
        </svg>
        {!isSmall && (isSaved ? messages.saved : messages.save)}
      </button>
      {!isSmall && isSaved && (
        <Link className="save-link" to="/$locale/plan" params={{ locale }}>
          {messages.openPlan}
        </Link>
      )}
    </>
  )
}
