'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { Labelled } from '@/editorial/screens/transition/labelled'

import { type Enrolment, signInAnswer } from './answers'
import { CodeField } from './code-field'
import { EnrolmentSteps } from './enrolment-steps'
import { PasswordField } from './password-field'
import { RecoveryCodes } from './recovery-codes'
import { useAsk } from './use-ask'

/** What is still to be shown before somebody is signed in. */
type Step =
  | { name: 'password' }
  | { name: 'code' }
  | { name: 'enrol'; enrolment?: Enrolment }
  | { name: 'in'; codes: string[] }

/** E-mail and password, then the code of the second factor for those who have one or must set one up. */
export function SignInForm({ target }: { target: string }) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [step, setStep] = useState<Step>({ name: 'password' })
  const { send, refusal, isBusy } = useAsk()
  const enter = () => window.location.assign(target)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const isFirst = step.name === 'password'
    const answer = await send(signInAnswer, 'login', { email, password, ...(isFirst ? {} : { code }) })
    if (!answer) return
    setCode('')
    if (answer.secondFactor === 'code') setStep({ name: 'code' })
    else if (answer.secondFactor === 'enrol') setStep({ name: 'enrol', enrolment: answer.enrolment })
    else if (answer.recoveryCodes) setStep({ name: 'in', codes: answer.recoveryCodes })
    else enter()
  }

  if (step.name === 'in') return <RecoveryCodes codes={step.codes} onDone={enter} />
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      {step.name === 'password' && (
        <>
          <Labelled label="E-mail">
            <input
              required
              type="email"
              name="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Labelled>
          <PasswordField label="Password" value={password} onChange={setPassword} />
        </>
      )}
      {step.name === 'enrol' && (
        <>
          <p>
            Your work needs a second factor: besides your password, a code from your phone. Set it up now; it takes a
            minute.
          </p>
          {step.enrolment && <EnrolmentSteps enrolment={step.enrolment} />}
        </>
      )}
      {step.name !== 'password' && (
        <CodeField
          value={code}
          onChange={setCode}
          hint={step.name === 'code' ? 'From your authenticator app, or one of your recovery codes.' : undefined}
        />
      )}
      <RefusalNotice refusal={refusal} />
      <Button type="submit" margin={false} disabled={isBusy}>
        Sign in
      </Button>
      {step.name === 'password' ? (
        <a href="/admin/forgot">Forgotten your password?</a>
      ) : (
        <button type="button" className="editorial__quiet" onClick={() => setStep({ name: 'password' })}>
          Back
        </button>
      )}
    </form>
  )
}
