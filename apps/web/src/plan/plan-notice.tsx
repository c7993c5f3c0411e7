import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useLocale } from '@/i18n/locale'

import { usePlan, usePlanMessages } from './use-plan'

/** Says what is wrong with keeping, at the foot of the screen, until somebody has read it. */
export function PlanNotice() {
  const words = usePlanMessages()
  const { locale, messages } = useLocale()
  const { plan, trouble, broken } = usePlan()
  const [closed, close] = useState<string | null>(null)
  // A browser that keeps nothing matters only to somebody who has something to keep.
  const kind = plan.careers.length > 0 && trouble ? trouble : broken === null ? null : 'broken'
  const isShown = kind !== null && kind !== closed
  return (
    <div role="status">
      {isShown && (
        <div className="plan-notice">
          <p>{words[kind]}</p>
          <p className="plan-notice-actions">
            <Link to="/$locale/plan" params={{ locale }}>
              {messages.openPlan}
            </Link>
            <button type="button" onClick={() => close(kind)}>
              {words.close}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
