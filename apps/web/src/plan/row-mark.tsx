import type { CareerDocument } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'

import { markStep } from './change-plan'
import { type MarkableRow, markableRows } from './markable-rows'
import { ProgressSelect } from './progress-select'
import { planStore, usePlanMessages, useProgress } from './use-plan'

type RowMarkProps = { career: CareerDocument; id: string }

/** Lets somebody say how far they are with a row of the road. */
export function RowMark({ career, id }: RowMarkProps) {
  const words = usePlanMessages()
  const { locale } = useLocale()
  const progress = useProgress(career.slug, id)
  const row = rowsById(career).get(id)
  if (!row) return null
  const languageOf = (path: string) => (career.fallbacks.includes(path) ? 'en' : locale)
  const named = { slug: career.slug, title: career.title, locale: languageOf('title') }
  const step = { id, text: row.text, stage: row.step.stage.name, locale: languageOf(row.path) }
  return (
    <>
      {progress && (
        <span className="progress-word" aria-hidden="true">
          {words.progress[progress]}
        </span>
      )}
      <ProgressSelect
        step={row.text}
        progress={progress}
        onChange={(next) => planStore().change((before) => markStep(before, named, step, next))}
      />
    </>
  )
}

const indexes = new WeakMap<CareerDocument, Map<string, MarkableRow>>()

/** A page asks once for each of its rows. */
function rowsById(career: CareerDocument): Map<string, MarkableRow> {
  const known = indexes.get(career) ?? new Map(markableRows(career).map((row) => [row.id, row]))
  indexes.set(career, known)
  return known
}
