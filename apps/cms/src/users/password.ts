import type { CollectionBeforeValidateHook } from 'payload'

import { setsOwnPassword } from '@/accounts/change-password'
import { faultInPassword } from '@/accounts/password-rules'
import { NotAllowed, Unusable } from '@/accounts/refusals'

/** Refuses a password that is easy to guess wherever it comes from, and one that somebody else would know. */
export const validatePassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null) return data
  if (operation === 'update' && req.payloadAPI === 'REST' && !setsOwnPassword(req.context)) {
    throw new NotAllowed('People set their password themselves: under their account, or by a link in their mail.')
  }
  const { name, email } = { ...originalDoc, ...data }
  const fault = faultInPassword(password, [name, email])
  if (fault) throw new Unusable(fault)
  return data
}
