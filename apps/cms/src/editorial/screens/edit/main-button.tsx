'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import '@/editorial/screens/screens.css'
import { ConflictDialog } from '@/editorial/screens/conflict/conflict-dialog'
import type { ReviewerChoice } from '@/editorial/screens/reviewers'
import { ask } from '@/editorial/screens/send'
import { TransitionDialog } from '@/editorial/screens/transition/transition-dialog'
import { actions, words } from '@/editorial/screens/wording'

import { mainStep } from './main-step'
import { reviewersIn } from './reviewers-in'
import { useEditorial } from './use-editorial'
import { useSaveDraft } from './use-save-draft'

type Open = { as: 'submit'; hash: string; reviewers: ReviewerChoice[] } | { as: 'conflict' } | null

/** The one thing to do next: submit what was written, or go to the review that waits. Never “Publish”. */
export function MainButton() {
  const { config } = useConfig()
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const router = useRouter()
  const save = useSaveDraft()
  const { summary, read } = useEditorial()
  const [open, setOpen] = useState<Open>(null)
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || isTrashed || !summary) return null
  const step = mainStep(summary, isModified)
  const path = `${config.routes.api}/${collectionSlug}/${id}/editorial`
  const reviewHref = `${config.routes.admin}/collections/${collectionSlug}/${id}/review`

  async function submit() {
    setBusy(true)
    const saved = isModified ? await save() : 'saved'
    if (saved === 'conflict') setOpen({ as: 'conflict' })
    if (saved === 'saved') {
      const [now, answer] = [await read(), await ask(`${path}/reviewers`)]
      if (now) setOpen({ as: 'submit', hash: now.hash, reviewers: answer.ok ? reviewersIn(answer.body) : [] })
      else toast.error(words.offline)
    }
    setBusy(false)
  }

  if (step.goesTo === 'review') {
    return (
      <Button
        id="editorial-main"
        el="link"
        to={reviewHref}
        margin={false}
        size="medium"
        buttonStyle={step.isCall ? 'primary' : 'secondary'}
      >
        {step.label}
      </Button>
    )
  }
  return (
    <>
      <Button
        id="editorial-main"
        type="button"
        margin={false}
        size="medium"
        disabled={isBusy || isProcessing}
        onClick={() => void submit()}
      >
        {step.label}
      </Button>
      {open?.as === 'conflict' && <ConflictDialog onClose={() => setOpen(null)} />}
      {open?.as === 'submit' && (
        <TransitionDialog
          action="submit"
          collection={String(collectionSlug)}
          id={String(id)}
          hash={open.hash}
          reviewers={open.reviewers}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            toast.success(actions.submit.done)
            router.push(reviewHref)
          }}
          onStale={() => void read()}
        />
      )}
    </>
  )
}
