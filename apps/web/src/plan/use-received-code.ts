import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { BadCode, type BadCodeReason, decodePlan } from './plan-code'
import type { PlanReading } from './read-plan'

/** What an address carries a plan behind: `/en/plan#take=1.eJw…`. Servers never see it. */
export const codePrefix = 'take='

type Received = { reading: PlanReading | null; problem: BadCodeReason | null }

/** A plan that came with the address or was pasted. It only lies here until somebody takes it in. */
export function useReceivedCode() {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const [pasted, read] = useState<string | null>(null)
  const text = pasted ?? (hash.startsWith(codePrefix) ? hash : null)
  const { data } = useQuery({
    queryKey: ['received-plan', text],
    queryFn: () => readCode(text ?? ''),
    enabled: text !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })

  function forget() {
    read(null)
    // Whoever reloads is not asked again.
    if (hash.startsWith(codePrefix)) void navigate({ to: '.', hash: '', replace: true, resetScroll: false })
  }

  return { received: data?.reading ?? null, problem: data?.problem ?? null, read, forget }
}

/** Takes a bare code or any text that ends with one, such as a link. */
async function readCode(text: string): Promise<Received> {
  const trimmed = text.trim()
  const at = trimmed.lastIndexOf(codePrefix)
  try {
    const plan = await decodePlan(at === -1 ? trimmed : trimmed.slice(at + codePrefix.length))
    return { reading: { plan, broken: [] }, problem: null }
  } catch (error) {
    if (error instanceof BadCode) return { reading: null, problem: error.reason }
    throw error
  }
}
