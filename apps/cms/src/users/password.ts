import { APIError, type CollectionBeforeValidateHook } from 'payload'

export const shortestPassword = 12

/** Refuses a short password wherever it comes from: admin, API, first start. */
export const validatePassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null) return data
  if (typeof password !== 'string' || password.length < shortestPassword) {
    throw new APIError(`A password has at least ${shortestPassword} characters.`, 400, null, true)
  }
  return data
}
