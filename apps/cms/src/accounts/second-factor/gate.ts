/** The one place that every way to a session goes through, whoever calls it: no second factor, no session. */
import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionRefreshHook,
  type RequestContext,
} from 'payload'

import { isDemanded, isOn } from './second-factor'

/** Not exported: only code that imports this file can say that the second factor was shown. No request can. */
const shown = new WeakSet<object>()
// The key has a name: Payload takes a context without named keys for an empty one and puts a new one in its place.
const key = 'accounts: whose second factor was shown'

/** Lets this request sign the person in. */
export function noteSecondFactor(context: RequestContext, userId: string): void {
  const proof = { userId }
  shown.add(proof)
  context[key] = proof
}

function hasShown(context: RequestContext, userId: string): boolean {
  const proof: unknown = context[key]
  return typeof proof === 'object' && proof !== null && shown.has(proof) && Reflect.get(proof, 'userId') === userId
}

export const demandSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const id = String(user.id)
  if (hasShown(req.context, id)) return
  if (isDemanded(user.roles) || (await isOn(req, id))) throw new AuthenticationError(req.t)
}

/** A session from before the operator demanded a second factor is not made longer. */
export const demandSecondFactorOnRefresh: CollectionRefreshHook = async ({ args, user }) => {
  if (isDemanded(user.roles) && !(await isOn(args.req, String(user.id)))) throw new AuthenticationError(args.req.t)
}
