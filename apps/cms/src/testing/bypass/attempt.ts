import type { User } from '@career-explorer/types/payload'

import type { RestRequest } from '@/testing/rest'

import type { Target } from './subjects-of-attack'

export type Send = (path: string, request?: RestRequest) => Promise<Response>

export type Attempt = {
  name: string
  /** Reviewers may take a document down by the trash; that is no way round. */
  mayTakeDown?: boolean
  run: (send: Send, target: Target, person: User | undefined) => Promise<unknown>
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The answer's JSON object; empty when it is none. */
export async function readRecord(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => null)
  return isRecord(body) ? body : {}
}
