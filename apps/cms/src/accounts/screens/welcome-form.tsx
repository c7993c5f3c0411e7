'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { z } from 'zod'

import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { ask } from '@/editorial/screens/send'

import { type LinkAnswer, linkAnswer } from './answers'
import { PasswordField } from './password-field'
import { useAsk } from './use-ask'

const tokenOfAddress = () => window.location.hash.slice(1)

type Found = LinkAnswer | 'looking' | 'gone'

/** Sets the password of whom the link is for. Its token stands behind the #, which no server and no log is sent. */
export function WelcomeForm() {
  const [found, setFound] = useState<Found>('looking')
  const [password, setPassword] = useState('')
  const [isDone, setDone] = useState(false)
  const { send, refusal, isBusy } = useAsk()

  useEffect(() => {
    void ask('/api/users/link', { token: tokenOfAddress() }).then((answer) => {
      const link = linkAnswer.safeParse(answer.ok ? answer.body : null)
      setFound(link.success ? link.data : 'gone')
    })
  }, [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await send(z.object({}), 'reset-password', { token: tokenOfAddress(), password })) setDone(true)
  }

  if (found === 'looking') return <p role="status">One moment…</p>
  if (found === 'gone') {
    return (
      <div role="alert" className="account-form">
        <p>This link has been used, or is too old, or is not whole.</p>
        <p>
          <a href="/admin/forgot">Ask for a new one</a>, or ask an admin to invite you again.
        </p>
      </div>
    )
  }
  if (isDone) {
    return (
      <div role="status" className="account-form">
        <p>Your password is set.</p>
        <a href="/admin/login">Sign in with it</a>
      </div>
    )
  }
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <p>
        {found.purpose === 'invite'
          ? `Welcome, ${found.name}. Choose the password that you will sign in with.`
          : `Hello ${found.name}. Choose a new password.`}
      </p>
      <input type="email" name="email" autoComplete="username" value={found.email} readOnly hidden />
      <PasswordField
        isNew
        label="New password"
        hint="At least 12 characters. Three or four words that have nothing to do with each other are good."
        value={password}
        onChange={setPassword}
      />
      <RefusalNotice refusal={refusal} />
      <Button type="submit" margin={false} disabled={isBusy}>
        Set password
      </Button>
    </form>
  )
}
