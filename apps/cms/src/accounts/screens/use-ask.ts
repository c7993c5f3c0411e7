'use client'

import { useState } from 'react'
import type { z } from 'zod'

import { ask, type Refusal } from '@/editorial/screens/send'
import { words } from '@/editorial/screens/wording'

/** Asks the CMS one thing at a time, and keeps what it refused. */
export function useAsk() {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)

  /** The answer as the schema says; null when it was refused. */
  const send = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body?: Record<string, unknown>,
  ): Promise<z.infer<Schema> | null> => {
    setBusy(true)
    setRefusal(null)
    const answer = await ask(`/api/users/${path}`, body)
    setBusy(false)
    const read = answer.ok ? schema.safeParse(answer.body) : null
    if (read?.success) return read.data
    setRefusal(answer.ok ? { ok: false, status: 0, message: words.failed, problems: [] } : answer)
    return null
  }
  return { send, refusal, isBusy }
}
