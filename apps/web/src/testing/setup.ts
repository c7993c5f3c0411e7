import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

import { createLook, type Question } from '@/explore/look'
import { createQueryClient } from '@/query-client'

/** A fake: whatever is looked out for is in view at once. The tests' browser draws nothing, so nothing ever would be. */
class EverythingInView implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  constructor(private readonly onSeen: (entries: { isIntersecting: boolean }[]) => void) {}

  observe(): void {
    this.onSeen([{ isIntersecting: true }])
  }

  disconnect(): void {}
}

/** A fake: looks through the careers in the page itself. The tests' browser has no workers. */
class LookInPage {
  onmessage: ((event: MessageEvent) => void) | null = null
  private readonly look = createLook(createQueryClient())

  postMessage(question: Question): void {
    void this.look(structuredClone(question)).then((answer) => {
      this.onmessage?.(new MessageEvent('message', { data: structuredClone(answer) }))
    })
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', LookInPage)
  vi.stubGlobal('IntersectionObserver', EverythingInView)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
