import { actions, words } from '@/editorial/screens/wording'

import type { EditorialSummary } from './use-editorial'

export type MainStep = { goesTo: 'submit' | 'review'; label: string; isCall: boolean }

/** What the main button of the edit screen offers. Pure. */
export function mainStep(
  { allowed, state }: Pick<EditorialSummary, 'allowed' | 'state'>,
  isModified: boolean,
): MainStep {
  // Saving an edit ends a review and makes a draft of it, and drafts are submitted.
  if (isModified || allowed.includes('submit')) return { goesTo: 'submit', label: actions.submit.button, isCall: true }
  if (state === 'in-review' && allowed.includes('approve'))
    return { goesTo: 'review', label: words.reviewNow, isCall: true }
  if (allowed.includes('publish')) return { goesTo: 'review', label: words.publishNext, isCall: true }
  return { goesTo: 'review', label: words.openReview, isCall: false }
}
