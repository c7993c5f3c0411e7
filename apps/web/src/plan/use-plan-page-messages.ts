import { createContext, use } from 'react'

import type { PlanPageMessages } from './plan-page.messages'

/** The wording that came with the page. */
export const PlanPageWording = createContext<PlanPageMessages | null>(null)

/** The wording of the plan's page, for every part of it. */
export function usePlanPageMessages(): PlanPageMessages {
  const messages = use(PlanPageWording)
  if (!messages) throw new Error('A part of the plan’s page stands outside of it')
  return messages
}
