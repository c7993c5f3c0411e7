import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

import { dropCareer, saveCareer, writeNote } from './change-plan'
import { NoteField } from './note-field'
import type { PlanCareer, PlanStep } from './plan-overview'
import { usePlanPageMessages } from './use-plan-page-messages'
import { StepList, Worded } from './step-list'
import { planStore } from './use-plan'

/** One career of the plan: its note, what is done, what was skipped, and what the guide no longer has. */
export function CareerInPlan({ career, title, guide, steps }: PlanCareer) {
  const { locale, messages } = useLocale()
  const words = usePlanPageMessages()
  const stillThere = steps.filter(({ isGone }) => !isGone)
  const gone = steps.filter(({ isGone }) => isGone)
  const isNamed = guide !== null
  return (
    <article className="plan-career">
      <h3>
        {isNamed ? (
          <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
            <Worded {...title} />
          </Link>
        ) : (
          <Worded {...title} />
        )}
      </h3>
      {guide === null && <p className="plan-warning">{words.careerGone}</p>}
      {guide === 'unreachable' && <p className="plan-warning">{words.careerUnchecked}</p>}
      <NoteField
        isOpen
        label={words.notes}
        name={words.notesOn(title.text)}
        note={career.note}
        onChange={(note) => planStore().change((plan) => writeNote(plan, career, note))}
      />
      <StepGroup name={words.done} steps={stillThere.filter(({ mark }) => mark.progress === 'done')} />
      <StepGroup name={words.skipped} steps={stillThere.filter(({ mark }) => mark.progress === 'skip')} />
      <StepGroup name={words.gone} steps={gone} hint={words.goneHint} isOpen />
      <p className="actions">
        {career.savedAt === null && (
          <button
            className="button button-quiet"
            type="button"
            aria-label={messages.saveCareer(title.text)}
            onClick={() => planStore().change((plan) => saveCareer(plan, career, true))}
          >
            {messages.save}
          </button>
        )}
        <button
          className="button button-quiet"
          type="button"
          aria-label={words.takeOutOf(title.text)}
          onClick={() => planStore().change((plan) => dropCareer(plan, career.slug))}
        >
          {words.takeOut}
        </button>
      </p>
    </article>
  )
}

type StepGroupProps = { name: (count: number) => string; steps: PlanStep[]; hint?: string; isOpen?: boolean }

function StepGroup({ name, steps, hint, isOpen = false }: StepGroupProps) {
  if (steps.length === 0) return null
  return (
    <details className="plan-group" open={isOpen}>
      <summary>{name(steps.length)}</summary>
      {hint && <p>{hint}</p>}
      <StepList steps={steps} />
    </details>
  )
}
