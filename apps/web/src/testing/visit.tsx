import type { DeliveryDocument } from '@career-explorer/types'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { vi } from 'vitest'

import { createQueryClient } from '@/query-client'
import { createAppRouter } from '@/router'

/** What the server answers for a path like `en/careers/nurse`: a document, a status, broken text, or no answer. */
export type Answers = Record<string, DeliveryDocument | number | string | Error>

/** Lets `fetch` answer from the given documents; everything else is not there. */
export function serve(answers: Answers): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = answers[path.replace('/content/v1/', '').replace('.json', '')] ?? 404
    if (answer instanceof Error) throw answer
    if (typeof answer === 'number') return new Response('{}', { status: answer })
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
}

/** Somebody opens an address of the site. */
export async function visit(address: string) {
  const router = createAppRouter({
    queryClient: createQueryClient(),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const view = render(<RouterProvider router={router} />)
  await router.load()
  // What a page fetches once it is there; without it a test could end in the middle.
  await import('@/plan/plan-parts')
  return { ...view, router }
}
