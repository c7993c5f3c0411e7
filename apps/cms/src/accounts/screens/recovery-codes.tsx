'use client'

import { Button } from '@payloadcms/ui'

/** Shown once. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`Career Explorer: recovery codes\n\n${codes.join('\n')}\n`)}`
  return (
    <section aria-label="Recovery codes" className="account-section">
      <h2>Your recovery codes</h2>
      <p>
        Your second factor is on. If you lose your phone, each of these codes lets you in once instead of the app. They
        are shown only now: print them, or keep them where you keep your passwords.
      </p>
      <ul className="account-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="editorial__links">
        <a href={file} download="recovery-codes.txt">
          Save as a file
        </a>
      </p>
      <Button type="button" margin={false} onClick={onDone}>
        I have kept them
      </Button>
    </section>
  )
}
