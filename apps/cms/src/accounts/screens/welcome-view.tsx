import { MinimalTemplate } from '@payloadcms/next/templates'

import '@/editorial/screens/screens.css'

import './accounts.css'
import { WelcomeForm } from './welcome-form'

/** Where the link in a mail leads: an invitation, or a new password. */
export function WelcomeView() {
  return (
    <MinimalTemplate>
      <div className="editorial account-page">
        <h1>Career Explorer</h1>
        <WelcomeForm />
      </div>
    </MinimalTemplate>
  )
}
