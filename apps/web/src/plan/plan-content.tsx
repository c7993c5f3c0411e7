import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'

import { BrokenPart } from './broken-part'
import { CareerInPlan } from './career-in-plan'
import { CodeMaker } from './code-maker'
import { DeleteAll } from './delete-all'
import { FileCopy } from './file-copy'
import { NextSteps } from './next-steps'
import { type Plan, shortlist } from './plan'
import { usePlanPageMessages } from './use-plan-page-messages'
import { joinGuide } from './plan-overview'
import { ReceivedPlan } from './received-plan'
import type { PlanReading } from './read-plan'
import { useGuides } from './use-guides'
import { planStore, usePlan, usePlanMessages } from './use-plan'
import { useReceivedCode } from './use-received-code'
import './plan-parts.css'
import './plan-page.css'

/** What was just done, and how things were before it. */
type Done = { message: string; before: Plan | null }

/** The plan itself, once there is a browser to ask. */
export function PlanContent() {
  const { locale } = useLocale()
  const words = usePlanPageMessages()
  const notices = usePlanMessages()
  const { plan, trouble } = usePlan()
  const guides = useGuides(plan)
  const [done, setDone] = useState<Done | null>(null)
  const [fromFile, setFromFile] = useState<PlanReading | null>(null)
  const code = useReceivedCode()
  const careers = plan.careers.map((career, index) => {
    const guide = guides[index]
    // `null` is an answer: the career was taken down.
    return joinGuide(career, guide === undefined ? 'loading' : guide)
  })
  const toCompare = shortlist(plan).slice(0, 3)
  const received = fromFile ?? code.received

  function leave() {
    setFromFile(null)
    code.forget()
  }

  function finish(next: Done) {
    setDone(next)
    leave()
  }

  return (
    <>
      {trouble && plan.careers.length > 0 && <p className="plan-warning">{notices[trouble]}</p>}
      <BrokenPart />
      {code.problem && (
        <p className="plan-warning" role="alert">
          {words.badCode[code.problem]}
        </p>
      )}
      {received && <ReceivedPlan reading={received} onLeave={leave} onMerged={finish} />}
      <div role="status" className="plan-done">
        {done && (
          <p>
            {done.message}{' '}
            {done.before && (
              <UndoButton before={done.before} onDone={() => setDone({ message: words.undone, before: null })} />
            )}
          </p>
        )}
      </div>
      {careers.length === 0 ? (
        <div className="empty">
          <p className="empty-title">{words.emptyTitle}</p>
          <p>{words.emptyText}</p>
          <Link className="button" to="/$locale/careers" params={{ locale }}>
            {words.findCareers}
          </Link>
        </div>
      ) : (
        <>
          <p className="actions">
            {toCompare.length > 1 && (
              <Link
                className="button"
                to="/$locale/compare"
                params={{ locale }}
                search={{ careers: toCompare.map(({ slug }) => slug).join(',') }}
              >
                {words.compare}
              </Link>
            )}
            <button className="button button-quiet" type="button" onClick={() => window.print()}>
              {words.print}
            </button>
          </p>
          <NextSteps careers={careers} />
          <Block title={words.myCareers}>
            {careers.map((career) => (
              <CareerInPlan key={career.career.slug} {...career} />
            ))}
          </Block>
        </>
      )}
      <div className="plan-tools">
        <FileCopy plan={plan} onRead={setFromFile} />
        <CodeMaker plan={plan} onPasted={code.read} />
        {plan.careers.length > 0 && <DeleteAll plan={plan} onDeleted={finish} />}
      </div>
    </>
  )
}

function UndoButton({ before, onDone }: { before: Plan; onDone: () => void }) {
  const words = usePlanPageMessages()
  return (
    <button
      className="button button-quiet"
      type="button"
      onClick={() => {
        planStore().change(() => before)
        onDone()
      }}
    >
      {words.undo}
    </button>
  )
}
