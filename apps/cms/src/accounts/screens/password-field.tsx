import { useState } from 'react'

import { Labelled } from '@/editorial/screens/transition/labelled'

type PasswordFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  isNew?: boolean
  hint?: string
}

/** May be shown, pasted into and filled in by a password manager. */
export function PasswordField({ label, value, onChange, isNew = false, hint }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  return (
    <div className="account-password">
      <Labelled label={label} hint={hint}>
        <input
          required
          name={isNew ? 'new-password' : 'password'}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          minLength={isNew ? 12 : undefined}
          maxLength={128}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Labelled>
      <button type="button" className="editorial__quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide what is typed' : 'Show what is typed'}
      </button>
    </div>
  )
}
