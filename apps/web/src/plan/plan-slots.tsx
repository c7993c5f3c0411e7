/**
 * The places on a page where what somebody keeps will stand. A prerendered page knows nobody, so they are empty there
 * and while it hydrates; the controls and the store come afterwards, in files of their own.
 */
import type { CareerDocument } from '@career-explorer/types'
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'

import type * as PlanParts from './plan-parts'

type Parts = typeof PlanParts

let parts: Parts | null = null
let loading: Promise<void> | null = null
const waiting = new Set<() => void>()

const CareerContext = createContext<CareerDocument | null>(null)

/** Everything inside is about one career. */
export function KeptCareer({ career, children }: { career: CareerDocument; children: ReactNode }) {
  return <CareerContext value={career}>{children}</CareerContext>
}

/** Where a career can be put on the shortlist; `isSmall` on a card. */
export function SaveSlot({ career, isSmall = false }: { career: { slug: string; title: string }; isSmall?: boolean }) {
  const loaded = useParts(load)
  return (
    <span className={isSmall ? 'save-slot save-slot-small' : 'save-slot'}>
      {loaded && <loaded.SaveButton career={career} isSmall={isSmall} />}
    </span>
  )
}

/** Where a step's row can be marked. */
export function MarkSlot({ id }: { id: string }) {
  const loaded = useParts(load)
  const career = use(CareerContext)
  return loaded && career && <loaded.RowMark career={career} id={id} />
}

/** Where a stage says how far somebody is. */
export function StageProgressSlot({ index }: { index: number }) {
  const loaded = useParts(load)
  const career = use(CareerContext)
  return (
    <div className="stage-progress-slot">
      {loaded && career && <loaded.StageProgress career={career} index={index} />}
    </div>
  )
}

/** Where trouble with keeping is told, on any page that has something to keep. */
export function PlanNoticeSlot() {
  const loaded = useParts(null)
  return loaded && <loaded.PlanNotice />
}

function useParts(ask: (() => void) | null): Parts | null {
  return useSyncExternalStore(
    (onLoad) => {
      waiting.add(onLoad)
      ask?.()
      return () => waiting.delete(onLoad)
    },
    () => parts,
    () => null,
  )
}

/** Once; a page that has lost its connection does without, and asks again with the next one. */
function load(): void {
  loading ??= import('./plan-parts').then(
    (loaded) => {
      parts = loaded
      for (const onLoad of waiting) onLoad()
    },
    (error: unknown) => {
      loading = null
      console.warn('The controls of the plan could not be loaded', error)
    },
  )
}
