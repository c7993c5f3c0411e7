import { useSyncExternalStore } from 'react'

import type { Frame } from '@/shell/frame'
import { useFrame } from '@/shell/use-frame'

import { readStage, subscribeToStage } from './stage.store'

/** The student's stage, as long as it is one of the site's. Prerendered pages know none: it comes after hydration. */
export function useStage(): Frame['stages'][number] | null {
  const slug = useSyncExternalStore(subscribeToStage, readStage, () => null)
  return useFrame()?.stages.find((stage) => stage.slug === slug) ?? null
}
