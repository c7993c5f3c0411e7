'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '@/editorial/screens/send'
import { type ReviewState, reviewStates } from '@/editorial/editorial.fields'
import { isTransitionAction, type TransitionAction } from '@/editorial/transitions/rules'

/** What the edit screen needs of a document's view. */
export type EditorialSummary = {
  state: ReviewState
  hash: string
  isLive: boolean
  allowed: TransitionAction[]
  assignee: string | null
  dueOn: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isState = (value: unknown): value is ReviewState => reviewStates.some((state) => state === value)

function summaryIn(body: unknown): EditorialSummary | null {
  if (!isRecord(body) || !isState(body.state) || typeof body.hash !== 'string') return null
  const allowed = Array.isArray(body.allowed) ? body.allowed.map(String).filter(isTransitionAction) : []
  const review = isRecord(body.review) ? body.review : {}
  return {
    state: body.state,
    hash: body.hash,
    isLive: body.isLive === true,
    allowed,
    assignee: typeof review.assignee === 'string' ? review.assignee : null,
    dueOn: typeof review.dueOn === 'string' ? review.dueOn : null,
  }
}

async function summaryAt(path: string): Promise<EditorialSummary | null> {
  const answer = await ask(path)
  return answer.ok ? summaryIn(answer.body) : null
}

/** Where the open document stands, read again after each save; `null` while that is not known. */
export function useEditorial(): { summary: EditorialSummary | null; read: () => Promise<EditorialSummary | null> } {
  const { config } = useConfig()
  const { id, collectionSlug, data } = useDocumentInfo()
  const [summary, setSummary] = useState<EditorialSummary | null>(null)
  const path = id === undefined ? null : `${config.routes.api}/${collectionSlug}/${id}/editorial`
  const savedAt: unknown = data?.updatedAt

  const read = useCallback(async () => {
    if (path === null) return null
    const found = await summaryAt(path)
    setSummary(found)
    return found
  }, [path])

  useEffect(() => {
    let isShown = true
    if (path !== null) void summaryAt(path).then((found) => isShown && setSummary(found))
    return () => {
      isShown = false
    }
  }, [path, savedAt])
  return { summary, read }
}
