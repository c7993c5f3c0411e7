import { useEffect, useRef } from 'react'

import { mergePlans } from './merge-plans'
import type { Plan } from './plan'
import { changesOf, type ChangedStep, isNothing } from './plan-changes'
import { usePlanPageMessages } from './use-plan-page-messages'
import type { PlanReading } from './read-plan'
import { Worded } from './step-list'
import { planStore, usePlan, usePlanMessages } from './use-plan'

type ReceivedPlanProps = {
  reading: PlanReading
  onLeave: () => void
  onMerged: (done: { message: string; before: Plan }) => void
}

/** Shows what a plan from elsewhere would add, and asks before anything changes. */
export function ReceivedPlan({ reading: { plan: received, broken }, onLeave, onMerged }: ReceivedPlanProps) {
  const words = usePlanPageMessages()
  const { progress: names } = usePlanMessages()
  const { plan } = usePlan()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [received])
  const changes = changesOf(plan, mergePlans(plan, received))

  function merge() {
    const before = planStore().state().plan
    planStore().change((current) => mergePlans(current, received))
    onMerged({ message: words.merged, before })
  }

  const stepLine = ({ career, mark, to }: ChangedStep, from?: string) => (
    <li key={`${career} ${mark.id}`}>
      {mark.text === '' ? career : <Worded text={mark.text} lang={mark.locale} />}: {from && `${from} → `}
      {names[to]}
    </li>
  )

  return (
    <section className="received" aria-labelledby="received-title">
      <h2 id="received-title" tabIndex={-1} ref={heading}>
        {words.received}
      </h2>
      {broken.length > 0 && <p>{words.leftOut(broken.length)}</p>}
      {isNothing(changes) ? (
        <p>{words.nothingNew}</p>
      ) : (
        <ul className="bullets">
          {changes.saved.length > 0 && (
            <li>
              {words.savedCount(changes.saved.length)}: {changes.saved.join(', ')}
            </li>
          )}
          {changes.marked.length > 0 && (
            <li>
              <details>
                <summary>{words.markedCount(changes.marked.length)}</summary>
                <ul>{changes.marked.map((step) => stepLine(step))}</ul>
              </details>
            </li>
          )}
          {changes.changed.length > 0 && (
            <li>
              <details open>
                <summary>{words.changedCount(changes.changed.length)}</summary>
                <ul>{changes.changed.map((step) => stepLine(step, names[step.from]))}</ul>
              </details>
            </li>
          )}
          {changes.notes > 0 && <li>{words.notesCount(changes.notes)}</li>}
        </ul>
      )}
      <p className="actions">
        {!isNothing(changes) && (
          <button className="button" type="button" onClick={merge}>
            {words.merge}
          </button>
        )}
        <button className="button button-quiet" type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </section>
  )
}
