'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'

import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { ask, type Refusal } from '@/editorial/screens/send'
import { Labelled } from '@/editorial/screens/transition/labelled'
import { words } from '@/editorial/screens/wording'

import type { ReviewFacts } from './facts'

type CommentFormProps = { facts: ReviewFacts; path: string; about: string; onAbout: (path: string) => void }

/** Says something about the whole text or about one place in it. */
export function CommentForm({ facts, path, about, onAbout }: CommentFormProps) {
  const router = useRouter()
  const text = useRef<HTMLTextAreaElement>(null)
  const [body, setBody] = useState('')
  const [weight, setWeight] = useState<'suggestion' | 'must-fix'>('suggestion')
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const groups = [...new Set(facts.places.map(({ group }) => group))]

  useEffect(() => {
    if (about !== '') text.current?.focus()
  }, [about])

  async function send(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const answer = await ask(path, { body, weight, ...(about === '' ? {} : { fieldPath: about }) })
    setSending(false)
    setRefusal(answer.ok ? null : answer)
    if (!answer.ok) return
    // Who has begun the next comment meanwhile keeps it.
    if (text.current?.value === body) {
      setBody('')
      onAbout('')
    }
    toast.success('Your comment is there.')
    router.refresh()
  }

  return (
    <form onSubmit={(event) => void send(event)} className="editorial__comment-form">
      <Labelled label="About">
        <select value={about} onChange={(event) => onAbout(event.target.value)}>
          <option value="">The whole text</option>
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {facts.places
                .filter((place) => place.group === group)
                .map((place) => (
                  <option key={place.path} value={place.path}>
                    {place.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <Labelled label="Your comment">
        <textarea ref={text} rows={3} required value={body} onChange={(event) => setBody(event.target.value)} />
      </Labelled>
      {facts.isReviewer && (
        <fieldset className="editorial__answer">
          <legend>How much it matters</legend>
          {(['suggestion', 'must-fix'] as const).map((value) => (
            <label key={value} className="editorial__switch">
              <input type="radio" name="weight" checked={weight === value} onChange={() => setWeight(value)} />
              {value === 'must-fix' ? 'Must be fixed before it can be approved' : 'A suggestion'}
            </label>
          ))}
        </fieldset>
      )}
      <RefusalNotice refusal={refusal} />
      <Button type="submit" buttonStyle="secondary" margin={false} disabled={isSending}>
        {isSending ? words.working : 'Comment'}
      </Button>
    </form>
  )
}
