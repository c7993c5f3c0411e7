import type { RequestContext } from 'payload'

/** Not exported: only code that imports this file can say that the system itself writes. No request can. */
const systemReason = Symbol('why the system writes')

/** Lets seeds, migrations and tests write drafts without a person. The reason stands in the history. */
export function bySystem(reason: string): RequestContext {
  const context: RequestContext = {}
  Reflect.set(context, systemReason, reason)
  return context
}

export function systemReasonOf(context: RequestContext): string | null {
  const reason: unknown = Reflect.get(context, systemReason)
  return typeof reason === 'string' ? reason : null
}
