import type { User } from '@career-explorer/types/payload'
import { handleEndpoints, type Payload } from 'payload'

import { env } from '@/env'
import { answerRequest } from '@/requests/answer-request'

import { userPassword } from './factories/user.factory'

export type RestRequest = {
  /** GET unless told, POST when there is a body. */
  method?: string
  /** Who asks; nobody unless told. */
  as?: User
  /** Sent as JSON, unless it is a form. */
  body?: unknown
  /** Sent as it is, instead of a body. */
  text?: string
  headers?: Record<string, string>
}

export type RestClient = (path: string, request?: RestRequest) => Promise<Response>

/**
 * Payload's REST API as a function: what a browser would get from the CMS, without Next in between.
 *
 * @param ask who answers: this process unless told.
 */
export function restClient(
  payload: Payload,
  ask = answerRequest((request) => handleEndpoints({ config: payload.config, request })),
): RestClient {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (user: User) => {
    const token = tokens.get(user.id) ?? signIn(payload, user)
    tokens.set(user.id, token)
    return token
  }

  return async (path, { method, as: user, body, text, headers: extra = {} } = {}) => {
    const headers = new Headers(extra)
    if (user) headers.set('Authorization', `JWT ${await tokenOf(user)}`)
    const isForm = body instanceof FormData || body instanceof URLSearchParams
    if (body !== undefined && !isForm) headers.set('Content-Type', 'application/json')
    const request = new Request(new URL(path, env.CMS_URL), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: text ?? (body === undefined || isForm ? body : JSON.stringify(body)),
    })
    return ask(request)
  }
}

async function signIn(payload: Payload, { email }: User): Promise<string> {
  const { token } = await payload.login({ collection: 'users', data: { email, password: userPassword } })
  if (!token) throw new Error(`${email} got no token`)
  return token
}
