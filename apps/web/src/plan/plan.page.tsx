import { useLocale } from '@/i18n/locale'

import { PlanContent } from './plan-content'
import type { PlanPageMessages } from './plan-page.messages'
import { usePlanIsThere } from './use-plan'
import { PlanPageWording } from './use-plan-page-messages'

/** Everything a student keeps, across careers. The prerendered page knows nobody and says only what will be here. */
export function PlanPage({ words }: { words: PlanPageMessages }) {
  const { messages } = useLocale()
  return (
    <div className="plan">
      <h1>{messages.myPlan}</h1>
      <p className="lead">{words.lead}</p>
      {usePlanIsThere() ? (
        <PlanPageWording value={words}>
          <PlanContent />
        </PlanPageWording>
      ) : (
        <>
          <p className="pending" role="status">
            {messages.loading}
          </p>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
        </>
      )}
    </div>
  )
}
