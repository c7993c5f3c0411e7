'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { fieldHash } from '@/editorial/screens/field-href'
import { atTime } from '@/editorial/screens/phrase'
import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { ask, type Refusal } from '@/editorial/screens/send'

import { CommentForm } from './comment-form'
import type { ReviewFacts } from './facts'

type CommentsProps = { facts: ReviewFacts; about: string; onAbout: (path: string) => void }

/** What is said about the text under review, and what of it is settled. */
export function Comments({ facts, about, onAbout }: CommentsProps) {
  const { config } = useConfig()
  const router = useRouter()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { view, collection, id } = facts
  const path = `${config.routes.api}/${collection}/${id}/editorial/comments`

  async function settle(comment: string) {
    const answer = await ask(`${path}/${comment}/resolve`, {})
    setRefusal(answer.ok ? null : answer)
    if (answer.ok) {
      toast.success('Settled.')
      router.refresh()
    }
  }

  return (
    <section aria-labelledby="review-comments" className="editorial__card">
      <h3 id="review-comments">Comments</h3>
      {!view.review && <p>Comments belong to a review: there can be some once this is submitted.</p>}
      {view.review && view.comments.length === 0 && <p>None yet.</p>}
      <ul className="editorial__comments">
        {view.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} facts={facts} onSettle={() => void settle(comment.id)} />
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
      {view.review && <CommentForm facts={facts} path={path} about={about} onAbout={onAbout} />}
    </section>
  )
}

type CommentProps = { comment: ReviewFacts['view']['comments'][number]; facts: ReviewFacts; onSettle: () => void }

function Comment({ comment, facts, onSettle }: CommentProps) {
  const { authorName, body, createdAt, fieldPath, weight, resolvedAt, resolvedByName } = comment
  const place = fieldPath ? facts.places.find(({ path }) => path === fieldPath) : undefined
  return (
    <li className={resolvedAt ? 'editorial__settled' : undefined}>
      <p>
        <strong>{authorName}</strong>{' '}
        <span className={weight === 'must-fix' ? 'editorial__must' : undefined}>
          {weight === 'must-fix' ? 'must fix' : 'suggests'}
        </span>{' '}
        {fieldPath && <a href={facts.editHref + fieldHash(fieldPath)}>{place?.label ?? fieldPath}</a>}{' '}
        <time dateTime={createdAt}>{atTime(createdAt)}</time>
      </p>
      <p className="editorial__text">{body}</p>
      {resolvedAt && (
        <p>
          <small>Settled by {resolvedByName}.</small>
        </p>
      )}
      {comment.maySettle && (
        <button type="button" className="editorial__quiet" onClick={onSettle}>
          Settled
        </button>
      )}
    </li>
  )
}
