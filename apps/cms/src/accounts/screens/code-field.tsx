import { Labelled } from '@/editorial/screens/transition/labelled'

type CodeFieldProps = { value: string; onChange: (value: string) => void; hint?: string }

/** Six digits from the app; phones and password managers fill them in. */
export function CodeField({ value, onChange, hint }: CodeFieldProps) {
  return (
    <Labelled label="Code" hint={hint}>
      <input
        required
        name="code"
        inputMode="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  )
}
