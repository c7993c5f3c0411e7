/// <reference lib="webworker" />
/** Looks through all careers beside the page, so that a slow phone goes on answering taps and keys meanwhile. */
import { createQueryClient } from '@/query-client'

import { createLook, type Question } from './look'

declare const self: DedicatedWorkerGlobalScope

const look = createLook(createQueryClient())

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void look(data).then((answer) => self.postMessage(answer))
})
