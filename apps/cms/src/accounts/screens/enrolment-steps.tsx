import type { Enrolment } from './answers'

/** How to bring the account into an app: scan, or type what the picture says. */
export function EnrolmentSteps({ enrolment }: { enrolment: Enrolment }) {
  return (
    <ol className="account-steps">
      <li>Open an authenticator app on your phone. Any will do, such as Aegis, FreeOTP or Google Authenticator.</li>
      <li>
        Scan this picture with it, or type the key.
        <img
          className="account-picture"
          src={enrolment.picture}
          alt="QR code with the key below"
          width={200}
          height={200}
        />
        <code className="account-key">{enrolment.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</code>
      </li>
      <li>Type the six digits that the app shows now.</li>
    </ol>
  )
}
