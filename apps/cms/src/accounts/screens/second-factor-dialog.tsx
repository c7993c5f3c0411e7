'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'

import { Dialog } from '@/editorial/screens/dialog'
import { RefusalNotice } from '@/editorial/screens/refusal-notice'

import { type Enrolment, enrolmentAnswer, recoveryCodesAnswer } from './answers'
import { CodeField } from './code-field'
import { EnrolmentSteps } from './enrolment-steps'
import { PasswordField } from './password-field'
import { RecoveryCodes } from './recovery-codes'
import { useAsk } from './use-ask'

export type SecondFactorTask = 'on' | 'off' | 'recovery-codes'

const titles: Record<SecondFactorTask, string> = {
  on: 'Set up a second factor',
  off: 'Turn the second factor off',
  'recovery-codes': 'New recovery codes',
}

const paths: Record<SecondFactorTask, string> = {
  on: 'second-factor/confirm',
  off: 'second-factor/off',
  'recovery-codes': 'second-factor/recovery-codes',
}

/** Password first when it is set up, then a code; ends with the recovery codes. */
export function SecondFactorDialog({ task, onClose }: { task: SecondFactorTask; onClose: () => void }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { send, refusal, isBusy } = useAsk()
  const wantsPassword = task === 'on' && !enrolment

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (wantsPassword) {
      setEnrolment((await send(enrolmentAnswer, 'second-factor/start', { password }))?.enrolment ?? null)
    } else if (task === 'off') {
      if (await send(z.object({}), paths.off, { code })) onClose()
    } else {
      setCodes((await send(recoveryCodesAnswer, paths[task], { code }))?.recoveryCodes ?? null)
    }
  }

  return (
    <Dialog title={titles[task]} onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <form className="account-form" onSubmit={(event) => void submit(event)}>
          {wantsPassword && <PasswordField label="Present password" value={password} onChange={setPassword} />}
          {enrolment && <EnrolmentSteps enrolment={enrolment} />}
          {!wantsPassword && (
            <CodeField
              value={code}
              onChange={setCode}
              hint={task === 'on' ? undefined : 'From your authenticator app, or one of your recovery codes.'}
            />
          )}
          <RefusalNotice refusal={refusal} />
          <div className="editorial-dialog__buttons">
            <Button type="submit" margin={false} disabled={isBusy}>
              {wantsPassword ? 'Continue' : titles[task]}
            </Button>
            <Button type="button" buttonStyle="secondary" margin={false} onClick={onClose}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
