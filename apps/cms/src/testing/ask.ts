/** `test` with `ask`: the REST API's answer, and the reason that it gives. */
import type { RestRequest } from '@/testing/rest'
import { test as base } from '@/testing/test'

type Answered = { status: number; message: string; text: string }

export const test = base.extend('ask', { scope: 'file' }, ({ payload, rest }) => {
  payload.logger.level = 'silent' // refusals are what is asked for
  return async (path: string, request?: RestRequest): Promise<Answered> => {
    const response = await rest(path, request)
    const text = await response.text()
    return { status: response.status, message: /"message":"([^"]*)"/.exec(text)?.[1] ?? '', text }
  }
})
