import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

/** A fake: whatever is looked out for is in view at once. The tests' browser draws nothing, so nothing ever would be. */
class EverythingInView implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  constructor(private readonly onSeen: (entries: { isIntersecting: boolean }[]) => void) {}

  observe(): void {
    this.onSeen([{ isIntersecting: true }])
  }

  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', EverythingInView)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
