'use client'

import { Button, toast } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'

import { Dialog } from '@/editorial/screens/dialog'
import { RefusalNotice } from '@/editorial/screens/refusal-notice'

import { PasswordField } from './password-field'
import { useAsk } from './use-ask'

/** One's own password; the present one is asked for. */
export function ChangePassword() {
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const { send, refusal, isBusy } = useAsk()
  const close = () => {
    setOpen(false)
    setCurrent('')
    setPassword('')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await send(z.object({}), 'password', { current, password }))) return
    toast.success('Your password is changed. You are signed out everywhere else.')
    close()
  }
  return (
    <>
      <Button type="button" buttonStyle="secondary" margin={false} onClick={() => setOpen(true)}>
        Change my password…
      </Button>
      {isOpen && (
        <Dialog title="Change my password" onClose={close}>
          <form className="account-form" onSubmit={(event) => void submit(event)}>
            <PasswordField label="Present password" value={current} onChange={setCurrent} />
            <PasswordField
              isNew
              label="New password"
              hint="At least 12 characters."
              value={password}
              onChange={setPassword}
            />
            <RefusalNotice refusal={refusal} />
            <div className="editorial-dialog__buttons">
              <Button type="submit" margin={false} disabled={isBusy}>
                Change password
              </Button>
              <Button type="button" buttonStyle="secondary" margin={false} onClick={close}>
                Cancel
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
