'use client'

import { useId } from 'react'

import type { UsedByEntry } from '@/editorial/screens/review/facts'
import type { ReviewerChoice } from '@/editorial/screens/reviewers'
import { words } from '@/editorial/screens/wording'

import type { Question } from './questions'
import { Replacement } from './replacement'
import { Labelled } from './labelled'

export type AnswersProps = {
  asks: Question[]
  reviewers?: ReviewerChoice[]
  /** Titles of what must go live with it. */
  waitsFor?: string[]
  usedBy?: UsedByEntry[]
  collection: string
  id: string
  titleField?: string
  /** Has a reviewer commented already? Then nothing needs to be said again. */
  hasComments?: boolean
}

const today = () => new Date().toISOString().slice(0, 10)

/** The inputs of a transition's dialog. */
export function Answers({ asks, reviewers = [], waitsFor = [], hasComments = false, ...replacement }: AnswersProps) {
  const hint = useId()
  const wants = (question: Question) => asks.includes(question)
  return (
    <>
      {wants('reviewer') && (
        <Labelled label={words.reviewer} isOptional>
          <select name="reviewer" defaultValue="">
            <option value="">{words.anyReviewer}</option>
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {wants('due') && (
        <Labelled label={words.dueOn} isOptional>
          <input type="date" name="due" min={today()} />
        </Labelled>
      )}
      {wants('when') && (
        <Labelled label={words.when} hint={words.timeZone}>
          <input type="datetime-local" name="when" required />
        </Labelled>
      )}
      {wants('language') && (
        <Labelled label={words.language}>
          <select name="language" required>
            <option value="si">සිංහල (Sinhala)</option>
            <option value="ta">தமிழ் (Tamil)</option>
          </select>
        </Labelled>
      )}
      {wants('replacement') && <Replacement {...replacement} />}
      {wants('comment') && (
        <Labelled label={words.comment} isOptional>
          <textarea name="comment" rows={3} />
        </Labelled>
      )}
      {wants('must-comment') && (
        <Labelled label={words.whatToChange} isOptional={hasComments}>
          <textarea name="comment" rows={4} required={!hasComments} />
        </Labelled>
      )}
      {wants('reason') && (
        <Labelled label={words.reason}>
          <textarea name="reason" rows={3} required />
        </Labelled>
      )}
      {wants('together') && waitsFor.length > 0 && (
        <div className="editorial__answer">
          <label className="editorial__switch">
            <input type="checkbox" name="together" aria-describedby={hint} />
            {words.together}: {waitsFor.join(', ')}
          </label>
          <small id={hint}>{words.togetherHint}</small>
        </div>
      )}
    </>
  )
}
