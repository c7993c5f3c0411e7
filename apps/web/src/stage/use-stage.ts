import type { Stage } from '@career-explorer/types'
import { useSyncExternalStore } from 'react'

import { useSite } from '@/shell/site'

import { readStage, subscribeToStage } from './stage.store'

/** The student's stage, as long as it is one of the site's. Prerendered pages know none: it comes after hydration. */
export function useStage(): Stage | null {
  const slug = useSyncExternalStore(subscribeToStage, readStage, () => null)
  return useSite()?.stages.find((stage) => stage.slug === slug) ?? null
}
