import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

import { markStep, writeStepNote } from './change-plan'
import { NoteField } from './note-field'
import type { PlanStep, Wording } from './plan-overview'
import { usePlanPageMessages } from './use-plan-page-messages'
import { ProgressSelect } from './progress-select'
import { planStore, usePlanMessages } from './use-plan'

type StepListProps = { steps: readonly PlanStep[]; showsCareer?: boolean }

/** Marked steps, each with its state to change and a note of one's own. */
export function StepList({ steps, showsCareer = false }: StepListProps) {
  return (
    <ul className="plan-steps markable">
      {steps.map((step) => (
        <li key={`${step.career.slug} ${step.mark.id}`}>
          <StepItem step={step} showsCareer={showsCareer} />
        </li>
      ))}
    </ul>
  )
}

function StepItem({ step, showsCareer }: { step: PlanStep; showsCareer: boolean }) {
  const { locale } = useLocale()
  const words = usePlanPageMessages()
  const { progress: names } = usePlanMessages()
  const { career, careerTitle, mark, isGone } = step
  const wording = step.wording.text === '' ? { text: words.goneWithoutWords, lang: locale } : step.wording
  const stage = step.stage.text
  // What is gone keeps the words it had; the others take those of the guide.
  const named = isGone
    ? { id: mark.id, text: mark.text, stage: mark.stage, locale: mark.locale }
    : { id: mark.id, text: step.wording.text, stage, locale: step.wording.lang }
  const change = (next: typeof mark.progress | null) =>
    planStore().change((plan) => markStep(plan, career, named, next))
  return (
    <>
      <p>
        <Worded {...wording} />
        <span className="progress-word" aria-hidden="true">
          {names[mark.progress]}
        </span>
      </p>
      <ProgressSelect step={wording.text} progress={mark.progress} onChange={change} />
      {(showsCareer || (isGone && stage !== '')) && (
        <p className="plan-step-of">
          {showsCareer ? (
            <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
              <Worded {...careerTitle} />
            </Link>
          ) : (
            <Worded {...step.stage} />
          )}
        </p>
      )}
      {isGone && (
        <p>
          <button
            className="link-button"
            type="button"
            aria-label={`${words.forget}: ${wording.text}`}
            onClick={() => change(null)}
          >
            {words.forget}
          </button>
        </p>
      )}
      <NoteField
        label={words.stepNote}
        name={words.stepNoteOn(wording.text)}
        note={mark.note}
        onChange={(note) => planStore().change((plan) => writeStepNote(plan, career, mark.id, note))}
      />
    </>
  )
}

/** A text in its own language. */
export function Worded({ text, lang }: Wording) {
  const { locale } = useLocale()
  return <span lang={lang === locale ? undefined : lang}>{text}</span>
}
