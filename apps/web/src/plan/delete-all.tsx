import { useEffect, useRef, useState } from 'react'

import { DownloadButton } from './file-copy'
import type { Plan } from './plan'
import { usePlanPageMessages } from './use-plan-page-messages'
import { planStore } from './use-plan'

type DeleteAllProps = { plan: Plan; onDeleted: (done: { message: string; before: Plan }) => void }

/** Deletes everything, after asking, and after offering a copy. */
export function DeleteAll({ plan, onDeleted }: DeleteAllProps) {
  const words = usePlanPageMessages()
  const [isAsking, ask] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAsking) question.current?.focus()
  }, [isAsking])

  if (!isAsking) {
    return (
      <p className="actions">
        <button className="button button-quiet" type="button" onClick={() => ask(true)}>
          {words.deleteAll}
        </button>
      </p>
    )
  }
  return (
    <section className="received" aria-labelledby="delete-title">
      <h2 id="delete-title" tabIndex={-1} ref={question}>
        {words.deleteSure}
      </h2>
      <p>{words.deleteText}</p>
      <p className="actions">
        <DownloadButton plan={plan} className="button" />
        <button
          className="button button-quiet"
          type="button"
          onClick={() => {
            planStore().clear()
            onDeleted({ message: words.deleted, before: plan })
          }}
        >
          {words.deleteYes}
        </button>
        <button className="button button-quiet" type="button" onClick={() => ask(false)}>
          {words.cancel}
        </button>
      </p>
    </section>
  )
}
