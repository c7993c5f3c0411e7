import type { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { createQueryClient } from '@/query-client'

import { everything } from './filter'
import type { Answer, Question } from './look'
import { facetsQuery, foundQuery } from './looking.queries'

/** A fake: it keeps what it is asked until the test answers. */
class HeldWorker {
  static all: HeldWorker[] = []
  onmessage: ((event: { data: Answer }) => void) | null = null
  onerror: (() => void) | null = null
  asked: Question[] = []
  terminate = vi.fn<() => void>()

  constructor() {
    HeldWorker.all.push(this)
  }

  postMessage(question: Question): void {
    this.asked.push(question)
  }

  answer(answer: Answer): void {
    this.onmessage?.({ data: answer })
  }
}

const nothing: Answer = { about: 'careers', found: null }
const queriesOf = ({ asked }: HeldWorker) =>
  asked.map((question) => (question.about === 'careers' ? question.filter.query : question.about))

function typing(client: QueryClient, query: string) {
  const wish = foundQuery('en', { ...everything, query }, 36)
  return { answer: client.fetchQuery(wish), giveUp: () => client.cancelQueries({ queryKey: wish.queryKey }) }
}

async function theWorker(): Promise<HeldWorker> {
  await expect.poll(() => HeldWorker.all.at(-1)?.asked.length ?? 0).toBeGreaterThan(0)
  const worker = HeldWorker.all.at(-1)
  if (!worker) throw new Error('No worker was started')
  return worker
}

describe('the page asks the worker that looks for careers', () => {
  beforeEach(() => {
    HeldWorker.all = []
    vi.stubGlobal('Worker', HeldWorker)
  })

  test('one question at a time, and none that nobody waits for any more', async () => {
    const client = createQueryClient()
    const first = typing(client, 'n')
    const worker = await theWorker()
    const second = typing(client, 'nu')
    const third = typing(client, 'nur')
    second.answer.catch(() => undefined)
    await second.giveUp()
    expect(queriesOf(worker)).toEqual(['n'])
    worker.answer(nothing)
    await expect.poll(() => queriesOf(worker)).toEqual(['n', 'nur'])
    worker.answer(nothing)
    expect(await Promise.all([first.answer, third.answer])).toEqual([null, null])
    expect(HeldWorker.all.length).toBe(1)
  })

  test('what goes wrong in the worker goes wrong in the page, and the next question is answered', async () => {
    const client = createQueryClient()
    const failing = typing(client, 'nurse')
    const worker = await theWorker()
    worker.answer({ about: 'failure', reason: 'Unreachable: careers.json' })
    await expect(failing.answer).rejects.toThrow('Unreachable: careers.json')
    const facets = client.fetchQuery(facetsQuery('en'))
    await expect.poll(() => queriesOf(worker)).toEqual(['nurse', 'facets'])
    worker.answer({ about: 'facets', known: null })
    expect(await facets).toBeNull()
  })

  test('a worker that can’t be started is let go, and the next question starts another', async () => {
    const client = createQueryClient()
    const failing = typing(client, 'nurse')
    const worker = await theWorker()
    worker.onerror?.()
    await expect(failing.answer).rejects.toThrow('could not be started')
    expect(worker.terminate).toHaveBeenCalled()
    const again = typing(client, 'nurse')
    await expect.poll(() => HeldWorker.all.length).toBe(2)
    ;(await theWorker()).answer(nothing)
    expect(await again.answer).toBeNull()
  })
})
