import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { everything, type Filter } from './filter'
import { usePaused } from './use-paused'

const looksFor = (query: string, chosen: Filter['chosen'] = {}): Filter => ({ ...everything, query, chosen })

function typing(cost: number) {
  const hook = renderHook((filter: Filter) => usePaused(filter, () => cost), { initialProps: everything })
  return { type: hook.rerender, sought: () => hook.result.current }
}

describe('somebody types', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('where looking takes long, it begins when they pause', () => {
    const { type, sought } = typing(200)
    for (const query of ['n', 'nu', 'nur']) {
      type(looksFor(query))
      act(() => void vi.advanceTimersByTime(150))
      expect(sought().query).toBe('')
    }
    act(() => void vi.advanceTimersByTime(1_000))
    expect(sought().query).toBe('nur')
  })

  test('where it takes no time, each letter counts at once', () => {
    const { type, sought } = typing(1)
    for (const query of ['n', 'nu', 'nur']) {
      type(looksFor(query))
      expect(sought().query).toBe(query)
    }
  })

  test('a choice counts at once', () => {
    const { type, sought } = typing(200)
    type(looksFor('', { demand: ['high'] }))
    expect(sought().chosen).toEqual({ demand: ['high'] })
  })
})
