/**
 * The places on a page where what somebody keeps will stand. A prerendered page knows nobody, so they are empty there
 * and while it hydrates. The controls and the store come in files of their own, and only to who has use for them:
 * somebody who keeps something already, who reads a road, or who presses a button.
 */
import type { CareerDocument } from '@career-explorer/types'
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef, useSyncExternalStore } from 'react'

import type { Road } from '@/roadmap/road'
import { stageKey } from '@/stage/stage-key'

import { keepsSomething } from './plan-key'
import { loadPlanParts, usePlanParts } from './plan-parts-store'
import { SaveButton } from './save-button'

const CareerContext = createContext<CareerDocument | null>(null)

/** Everything inside is about one career. */
export function KeptCareer({ career, children }: { career: CareerDocument; children: ReactNode }) {
  return <CareerContext value={career}>{children}</CareerContext>
}

/** Where a career can be put on the shortlist; `isSmall` on a card. */
export function SaveSlot({ career, isSmall = false }: { career: { slug: string; title: string }; isSmall?: boolean }) {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useEffect(() => {
    if (keepsSomething([stageKey])) void loadPlanParts()
  }, [])
  return (
    <span className={isSmall ? 'save-slot save-slot-small' : 'save-slot'}>
      {isHydrated && <SaveButton career={career} isSmall={isSmall} />}
    </span>
  )
}

/** Where a step's row can be marked. */
export function MarkSlot({ id }: { id: string }) {
  const parts = usePlanParts()
  const career = use(CareerContext)
  return parts && career && <parts.RowMark career={career} id={id} />
}

/** Where a stage says how far somebody is. Who comes to read it gets the marks. */
export function StageProgressSlot({ index }: { index: number }) {
  const slot = useRef<HTMLDivElement>(null)
  const parts = usePlanParts()
  const career = use(CareerContext)
  useLoadWhenNear(slot)
  return (
    <div ref={slot} className="stage-progress-slot">
      {parts && career && <parts.StageProgress career={career} index={index} />}
    </div>
  )
}

/** Where somebody says once where they are, and the road opens there. */
export function OwnStageSlot(road: Road) {
  const slot = useRef<HTMLDivElement>(null)
  const parts = usePlanParts()
  useLoadWhenNear(slot)
  return (
    <div ref={slot} className="own-stage-slot needs-script">
      {parts && <parts.OwnStage {...road} />}
    </div>
  )
}

/** Where a stop can say that somebody is there. */
export function HereSlot({ stage }: { stage: string }) {
  const parts = usePlanParts()
  return parts && <parts.HereSign stage={stage} />
}

/** Where trouble with keeping is told, on any page that has something to keep. */
export function PlanNoticeSlot() {
  const parts = usePlanParts()
  return parts && <parts.PlanNotice />
}

const never = () => () => {}

/** Before the reader is there, so that nothing appears under their eyes. */
function useLoadWhenNear(place: RefObject<Element | null>): void {
  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        void loadPlanParts()
      },
      { rootMargin: '50%' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
}
