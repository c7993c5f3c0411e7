import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

import { saveCareer } from './change-plan'
import { isSaved } from './plan'
import { planStore, usePlan, usePlanMessages } from './use-plan'

type SaveButtonProps = { career: { slug: string; title: string }; isSmall: boolean }

/** Puts a career on the shortlist, or takes it off. */
export function SaveButton({ career: { slug, title }, isSmall }: SaveButtonProps) {
  const words = usePlanMessages()
  const { locale } = useLocale()
  const saved = isSaved(usePlan().plan, slug)
  return (
    <>
      <button
        type="button"
        className={isSmall ? 'save save-small' : 'save'}
        {...(isSmall ? { 'aria-pressed': saved, 'aria-label': words.saveCareer(title) } : {})}
        onClick={() => planStore().change((plan) => saveCareer(plan, { slug, title, locale }, !saved))}
      >
        <svg className="save-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M6 3h12v18l-6-4.5L6 21z" />
          {saved && <path className="save-tick" d="m9 10 2.2 2.3L15.4 8" />}
        </svg>
        {!isSmall && (saved ? words.saved : words.save)}
      </button>
      {!isSmall && saved && (
        <Link className="save-link" to="/$locale/plan" params={{ locale }}>
          {words.openPlan}
        </Link>
      )}
    </>
  )
}
