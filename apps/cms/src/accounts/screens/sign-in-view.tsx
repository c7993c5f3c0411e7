import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import '@/editorial/screens/screens.css'

import './accounts.css'
import { SignInForm } from './sign-in-form'

/** Where people sign in; in place of Payload's own page, which knows no second factor. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const wanted = searchParams?.redirect
  const target = getSafeRedirect({
    fallbackTo: req.payload.config.routes.admin,
    redirectTo: typeof wanted === 'string' ? wanted : '',
  })
  if (req.user) redirect(target)
  return (
    <div className="editorial account-page">
      <h1>Career Explorer</h1>
      <SignInForm target={target} />
    </div>
  )
}
