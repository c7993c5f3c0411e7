import { destination, pino, stdTimeFunctions } from 'pino'

import { env } from '@/env'

import { processWide } from './process-wide'
import { redact } from './redact'

/** The values of a query stand in its error's text, and may be anybody's data. */
const withoutValues = (text: string) => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |\n\[cause\]|$)/g, '')

type Told = { type: string; message: string; code?: string; stack?: string; cause?: Told }

/** Of an error only what helps to find it: what a library hung on it may hold whole requests and rows. */
export function tellError(error: unknown, depth = 0): Told | unknown {
  if (!(error instanceof Error)) return error
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(error.stack ? { stack: withoutValues(error.stack) } : {}),
    ...(error.cause && depth < 3 ? { cause: tellError(error.cause, depth + 1) } : {}),
  }
}

/** One JSON object a line, with the request that it belongs to, and without anybody's data. */
export const log = pino(
  {
    level: env.LOG_LEVEL,
    base: { service: 'cms', pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const requestId = processWide.requestId.getStore()
      return requestId === undefined ? {} : { requestId }
    },
    serializers: { err: tellError, error: tellError },
    hooks: { streamWrite: redact },
  },
  // At once, so that the last words before a death are not lost.
  destination({ fd: 1, sync: true }),
)
