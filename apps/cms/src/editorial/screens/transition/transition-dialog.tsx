'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import type { Change } from '@/editorial/changes/change'
import { Dialog } from '@/editorial/screens/dialog'
import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { ChangeList } from '@/editorial/screens/review/changes'
import { ask, type Refusal } from '@/editorial/screens/send'
import { actions, words } from '@/editorial/screens/wording'
import type { TransitionAction } from '@/editorial/transitions/rules'

import { Answers, type AnswersProps } from './answers'
import { inputOf, questions } from './questions'

type TransitionDialogProps = Omit<AnswersProps, 'asks'> & {
  action: TransitionAction
  collection: string
  id: string
  /** What the person looked at. */
  hash: string
  changes?: Change[]
  onClose: () => void
  onDone: () => void
  /** The text is another one by now: what is shown must be read again. */
  onStale: () => void
}

/** Asks what a transition needs and carries it out. */
export function TransitionDialog({
  action,
  collection,
  id,
  hash,
  changes = [],
  onClose,
  onDone,
  onStale,
  ...answers
}: TransitionDialogProps) {
  const { config } = useConfig()
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { title, explains, button } = actions[action]
  const asks = questions[action]
  const isStale = refusal?.status === 409

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setSending(true)
    setRefusal(null)
    const input = inputOf(new FormData(event.currentTarget), hash)
    const answer = await ask(`${config.routes.api}/${collection}/${id}/editorial/${action}`, input)
    setSending(false)
    if (answer.ok) return onDone()
    setRefusal(answer)
    if (answer.status === 409) onStale()
  }

  return (
    <Dialog title={title} onClose={onClose} isWide={asks.includes('shows-changes') && changes.length > 0}>
      <p>{explains}</p>
      <form onSubmit={(event) => void send(event)}>
        {asks.includes('shows-changes') && changes.length > 0 && (
          <div className="editorial-dialog__changes" role="region" aria-label="What changes" tabIndex={0}>
            <ChangeList changes={changes} />
          </div>
        )}
        {!isStale && <Answers asks={asks} collection={collection} id={id} {...answers} />}
        <RefusalNotice refusal={refusal} />
        <div className="editorial-dialog__buttons">
          <Button buttonStyle="secondary" type="button" margin={false} onClick={onClose}>
            {isStale ? words.close : words.cancel}
          </Button>
          {!isStale && (
            <Button
              buttonStyle={action === 'emergency-publish' ? 'error' : 'primary'}
              type="submit"
              margin={false}
              disabled={isSending}
            >
              {isSending ? words.working : button}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
