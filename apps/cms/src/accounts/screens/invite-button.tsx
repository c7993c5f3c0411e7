'use client'

import { roles as allRoles } from '@career-explorer/types/vocabulary'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'

import { Dialog } from '@/editorial/screens/dialog'
import { RefusalNotice } from '@/editorial/screens/refusal-notice'
import { Labelled } from '@/editorial/screens/transition/labelled'

import '@/editorial/screens/screens.css'

import './accounts.css'
import { useAsk } from './use-ask'

const explained: Record<(typeof allRoles)[number], string> = {
  author: 'Author: writes and submits',
  reviewer: 'Reviewer: checks and publishes',
  admin: 'Admin: looks after people and settings',
}

/** Above the list of people: an account, and a mail with the link to it. */
export function InviteButton() {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<string[]>(['author'])
  const { send, refusal, isBusy } = useAsk()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await send(z.object({}), 'invite', { name, email, roles }))) return
    toast.success(`${name} is invited. The mail with the link is under Mails.`)
    setOpen(false)
    setName('')
    setEmail('')
    router.refresh()
  }
  const toggle = (role: string) =>
    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])

  return (
    <div className="editorial editorial__views">
      <Button type="button" margin={false} onClick={() => setOpen(true)}>
        Invite somebody…
      </Button>
      {isOpen && (
        <Dialog title="Invite somebody" onClose={() => setOpen(false)}>
          <form className="account-form" onSubmit={(event) => void submit(event)}>
            <p>They get a mail with a link, and choose their password themselves.</p>
            <Labelled label="Name">
              <input required maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
            </Labelled>
            <Labelled label="E-mail">
              <input required type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
            </Labelled>
            <fieldset className="editorial__answer">
              <legend>Roles</legend>
              {allRoles.map((role) => (
                <label key={role} className="account-choice">
                  <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />{' '}
                  {explained[role]}
                </label>
              ))}
            </fieldset>
            <RefusalNotice refusal={refusal} />
            <div className="editorial-dialog__buttons">
              <Button type="submit" margin={false} disabled={isBusy}>
                Invite
              </Button>
              <Button type="button" buttonStyle="secondary" margin={false} onClick={() => setOpen(false)}>
                Cancel
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  )
}
