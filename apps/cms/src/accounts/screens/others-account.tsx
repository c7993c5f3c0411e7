'use client'

import { Button, toast } from '@payloadcms/ui'
import { z } from 'zod'

import { RefusalNotice } from '@/editorial/screens/refusal-notice'

import type { Standing } from './answers'
import { useAsk } from './use-ask'

type OthersAccountProps = { id: string; standing: Standing; onChanged: () => void }

/** What an admin does for somebody else. Their password is theirs: all that can be sent is a link. */
export function OthersAccount({ id, standing, onChanged }: OthersAccountProps) {
  const { hasJoined, inviteUntil, secondFactor } = standing
  const { send, refusal, isBusy } = useAsk()
  const act = async (path: string, done: string) => {
    if (!(await send(z.object({}), `${id}/${path}`, {}))) return
    toast.success(done)
    onChanged()
  }
  const buttons: [string, string, string, boolean][] = [
    [
      'Send the invitation again',
      'send-link',
      'The invitation is in the mail. The one before no longer opens.',
      !hasJoined,
    ],
    ['Take the invitation back', 'revoke-links', 'The invitation no longer opens.', inviteUntil !== null],
    ['Send a link for a new password', 'send-link', 'The link is in the mail.', hasJoined],
    ['Turn the second factor off', 'second-factor/reset', 'It is off, and the person is told.', secondFactor.isOn],
  ]
  return (
    <section aria-label="Account" className="account-section">
      <p>
        {hasJoined ? 'Has chosen a password.' : 'Has not chosen a password yet.'}
        {inviteUntil && ` The invitation opens until ${inviteUntil.slice(0, 10)}.`}
        {secondFactor.isOn ? ' The second factor is on.' : ' The second factor is off.'}
      </p>
      <div className="editorial__buttons">
        {buttons
          .filter(([, , , isOffered]) => isOffered)
          .map(([label, path, done]) => (
            <Button
              key={label}
              type="button"
              buttonStyle="secondary"
              margin={false}
              disabled={isBusy}
              onClick={() => void act(path, done)}
            >
              {label}
            </Button>
          ))}
      </div>
      <RefusalNotice refusal={refusal} />
    </section>
  )
}
