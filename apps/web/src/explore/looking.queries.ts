import type { Locale } from '@career-explorer/types'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'

import { type Filter, keyOf } from './filter'
import type { Answer, Question } from './look'

/** The first `count` careers that fit; meanwhile, those of the question before. */
export const foundQuery = (locale: Locale, filter: Filter, count: number) =>
  queryOptions({
    queryKey: ['found', locale, keyOf(filter), count],
    queryFn: async ({ client, signal }) => {
      const answer = await ask(client, { about: 'careers', locale, filter, count }, signal)
      if (answer.about !== 'careers') throw new LookFailed(answer)
      return answer.found
    },
    placeholderData: keepPreviousData,
    // Who comes back from a career finds its list again; answers to words typed in passing are small.
    gcTime: 15 * 60_000,
    retry: false,
  })

/** Everything that careers can be narrowed by, skills included. */
export const facetsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['facets', locale],
    queryFn: async ({ client, signal }) => {
      const answer = await ask(client, { about: 'facets', locale }, signal)
      if (answer.about !== 'facets') throw new LookFailed(answer)
      return answer.known
    },
    retry: false,
  })

class LookFailed extends Error {
  override name = 'LookFailed'
  constructor(answer: Answer) {
    super(answer.about === 'failure' ? answer.reason : `The answer was about ${answer.about}`)
  }
}

type Asker = { worker: Worker | null; last: Promise<unknown> }
const askers = new WeakMap<QueryClient, Asker>()

/** One question at a time, so that the worker never goes on with one that nobody waits for any more. */
function ask(client: QueryClient, question: Question, signal: AbortSignal): Promise<Answer> {
  const asker = askers.get(client) ?? { worker: null, last: Promise.resolve() }
  askers.set(client, asker)
  const answer = asker.last.then(() => {
    if (signal.aborted) throw new Error('Nobody waits for the answer any more')
    return put(asker, question)
  })
  asker.last = answer.catch(() => undefined)
  return answer
}

function put(asker: Asker, question: Question): Promise<Answer> {
  const worker = asker.worker ?? new Worker(new URL('./look.worker.ts', import.meta.url), { type: 'module' })
  asker.worker = worker
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = () => {
      // The next question tries with another one.
      asker.worker = null
      worker.terminate()
      reject(new Error('The search could not be started'))
    }
    worker.postMessage(question)
  })
}
