import type { CareerDocument } from '@career-explorer/types'
import { useEffect } from 'react'

import { useLocale } from '@/i18n/locale'

import { recogniseCareer } from './change-plan'
import { markableRows } from './markable-rows'
import { plannedCareer } from './plan'
import { planStore, usePlan, usePlanMessages } from './use-plan'

type StageProgressProps = { career: CareerDocument; index: number }

/** How much of a stage is done. Steps that somebody skips don't count. */
export function StageProgress({ career, index }: StageProgressProps) {
  const words = usePlanMessages()
  const { plan } = usePlan()
  useRecognised(career)
  const ids = new Set(
    markableRows(career)
      .filter(({ stepIndex }) => stepIndex === index)
      .map(({ id }) => id),
  )
  const marks = plannedCareer(plan, career.slug)?.marks.filter(({ id }) => ids.has(id)) ?? []
  const count = (progress: string) => marks.filter((mark) => mark.progress === progress).length
  const total = ids.size - count('skip')
  if (ids.size === 0) return null
  if (marks.length === 0) return <p className="stage-progress">{words.stageHint}</p>
  return (
    <p className="stage-progress">
      <progress value={count('done')} max={Math.max(total, 1)} aria-hidden="true" />
      <strong>{words.stageProgress(count('done'), total)}</strong>
      {count('doing') > 0 && <span> · {words.stageDoing(count('doing'))}</span>}
    </p>
  )
}

/** What was marked before the career's page got a new address comes along. */
function useRecognised(career: CareerDocument): void {
  const { locale } = useLocale()
  useEffect(() => {
    const ids = new Set(markableRows(career).map(({ id }) => id))
    planStore().change((plan) => recogniseCareer(plan, { slug: career.slug, title: career.title, locale }, ids))
  }, [career, locale])
}
