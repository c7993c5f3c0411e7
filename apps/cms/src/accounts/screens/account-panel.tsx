'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import '@/editorial/screens/screens.css'

import './accounts.css'
import { type Standing, standingAnswer } from './answers'
import { ChangePassword } from './change-password'
import { OthersAccount } from './others-account'
import { SecondFactor } from './second-factor'
import { useAsk } from './use-ask'

/** Below a person's fields: how they sign in. For oneself to change, for admins to help with. */
export function AccountPanel() {
  const { id } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing | null>(null)
  const { send } = useAsk()
  const load = useCallback(async () => {
    if (id) setStanding(await send(standingAnswer, `${id}/account`))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `send` only sets state
  }, [id])
  useEffect(() => void load(), [load])
  if (!standing || !id) return null
  return (
    <div className="editorial account-panel">
      <h2>Signing in</h2>
      {standing.isMine ? (
        <>
          <ChangePassword />
          <SecondFactor {...standing.secondFactor} onChanged={() => void load()} />
        </>
      ) : (
        <OthersAccount id={String(id)} standing={standing} onChanged={() => void load()} />
      )}
    </div>
  )
}
