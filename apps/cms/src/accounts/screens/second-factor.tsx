'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Standing } from './answers'
import { SecondFactorDialog, type SecondFactorTask } from './second-factor-dialog'

type SecondFactorProps = Standing['secondFactor'] & { onChanged: () => void }

/** One's own second factor: whether it is on, and what one can do about it. */
export function SecondFactor({ isOn, isDemanded, recoveryCodes, onChanged }: SecondFactorProps) {
  const [task, setTask] = useState<SecondFactorTask | null>(null)
  const close = () => {
    setTask(null)
    onChanged()
  }
  return (
    <section aria-label="Second factor" className="account-section">
      <h3>Second factor</h3>
      <p>
        {isOn
          ? `On: a code from your app is asked for when you sign in. ${recoveryCodes} recovery codes are left.`
          : 'Off. With a second factor, somebody who has learned your password still can’t sign in.'}
      </p>
      <div className="editorial__buttons">
        {isOn ? (
          <>
            <Button type="button" buttonStyle="secondary" margin={false} onClick={() => setTask('recovery-codes')}>
              New recovery codes…
            </Button>
            {!isDemanded && (
              <Button type="button" buttonStyle="secondary" margin={false} onClick={() => setTask('off')}>
                Turn off…
              </Button>
            )}
          </>
        ) : (
          <Button type="button" buttonStyle="secondary" margin={false} onClick={() => setTask('on')}>
            Set up a second factor…
          </Button>
        )}
      </div>
      {task && <SecondFactorDialog task={task} onClose={close} />}
    </section>
  )
}
