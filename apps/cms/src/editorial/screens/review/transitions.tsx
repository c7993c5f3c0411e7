'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { grave } from '@/editorial/screens/transition/questions'
import { TransitionDialog } from '@/editorial/screens/transition/transition-dialog'
import { actions } from '@/editorial/screens/wording'
import { type TransitionAction, transitionActions } from '@/editorial/transitions/rules'

import type { ReviewFacts } from './facts'

/** The ordinary next step comes first and looks like it; a shortcut past the review never does. */
const nextSteps: TransitionAction[] = ['submit', 'approve', 'publish']

/** One button for each step that this person may take now, and why not the others. */
export function Transitions({ facts }: { facts: ReviewFacts }) {
  const { view } = facts
  const router = useRouter()
  const [open, setOpen] = useState<TransitionAction | null>(null)
  const main = nextSteps.find((action) => view.allowed.includes(action))
  const allowed = [...view.allowed].sort((one, other) => Number(grave.has(one)) - Number(grave.has(other)))

  function finish(action: TransitionAction) {
    setOpen(null)
    toast.success(actions[action].done)
    router.refresh()
  }

  return (
    <section aria-label="Next steps" className="editorial__steps">
      <div className="editorial__buttons">
        {allowed.map((action) => (
          <Button
            key={action}
            id={`editorial-${action}`}
            type="button"
            margin={false}
            size="medium"
            buttonStyle={action === main ? 'primary' : grave.has(action) ? 'subtle' : 'secondary'}
            onClick={() => setOpen(action)}
          >
            {actions[action].button}
          </Button>
        ))}
      </div>
      <Refused refused={view.refused} />
      {open && (
        <TransitionDialog
          action={open}
          collection={facts.collection}
          id={facts.id}
          hash={view.hash}
          changes={facts.changes}
          reviewers={facts.reviewers}
          waitsFor={facts.waitsFor}
          usedBy={facts.usedBy}
          titleField={facts.titleField}
          hasComments={view.comments.some(({ resolvedAt }) => !resolvedAt)}
          onClose={() => setOpen(null)}
          onDone={() => finish(open)}
          onStale={() => router.refresh()}
        />
      )}
    </section>
  )
}

function Refused({ refused }: { refused: ReviewFacts['view']['refused'] }) {
  return (
    <details>
      <summary>What else there is, and why not now</summary>
      <dl className="editorial__refused">
        {transitionActions.map(
          (action) =>
            refused[action] && (
              <div key={action}>
                <dt>{actions[action].button}</dt>
                <dd>{refused[action]}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
