import type { CareerDocument } from '@career-explorer/types'
import { useEffect, useMemo } from 'react'

import { useLocale } from '@/i18n/locale'

import { recogniseCareer } from './change-plan'
import { markableRows } from './markable-rows'
import type { Progress } from './plan'
import { planStore, usePlanMessages, useProgresses } from './use-plan'

type StageProgressProps = { career: CareerDocument; index: number }

/** How much of a stage is done. Steps that somebody skips don't count. */
export function StageProgress({ career, index }: StageProgressProps) {
  const words = usePlanMessages()
  useRecognised(career, index === 0)
  const ids = useMemo(() => idsOf(career, index), [career, index])
  const marks = useProgresses(career.slug, ids)
  const count = (progress: Progress) => marks.filter((mark) => mark === progress).length
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

const idsOf = (career: CareerDocument, index: number): ReadonlySet<string> =>
  new Set(
    markableRows(career)
      .filter(({ stepIndex }) => stepIndex === index)
      .map(({ id }) => id),
  )

/** What was marked before the career's page got a new address comes along; one stage sees to it for all. */
function useRecognised(career: CareerDocument, isFirst: boolean): void {
  const { locale } = useLocale()
  useEffect(() => {
    if (!isFirst) return
    const ids = new Set(markableRows(career).map(({ id }) => id))
    planStore().change((plan) => recogniseCareer(plan, { slug: career.slug, title: career.title, locale }, ids))
  }, [career, locale, isFirst])
}
