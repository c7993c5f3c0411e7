/**
 * What the server and the CMS that Next has bundled know of each other. They are two programs in one process, with a
 * copy of this module each, so what they share hangs on the process itself.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** One figure at this moment, for the metrics. */
export type Reading = { name: string; help: string; value: number; labels?: Record<string, string> }

type ProcessWide = {
  /** The id of the request that is being answered. */
  requestId: AsyncLocalStorage<string>
  /** Has it been asked to stop? */
  isDraining: boolean
  /** What is to be ended after the last answer, such as the database's connections. */
  closers: Set<() => Promise<void>>
  /** The CMS's own figures; null until it has started. */
  read: (() => Promise<Reading[]>) | null
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a property of globalThis
  var careerExplorer: ProcessWide | undefined
}

export const processWide: ProcessWide = (globalThis.careerExplorer ??= {
  requestId: new AsyncLocalStorage<string>(),
  isDraining: false,
  closers: new Set(),
  read: null,
})
