import type { Rate } from './token-bucket'

/** Kinds of requests, each with a rate of its own for one address. */
export type Traffic = 'static' | 'delivery' | 'sign-in' | 'editor' | 'stranger'

/**
 * Nobody counts static files. The publisher reads every document after an import, from one address. An office of
 * editors may share one address, and one screen of the admin asks for a dozen things.
 */
export const rates: Record<Exclude<Traffic, 'static'>, Rate> = {
  delivery: { burst: 30_000, perSecond: 1_000 },
  'sign-in': { burst: 120, perSecond: 2 },
  editor: { burst: 2_000, perSecond: 100 },
  stranger: { burst: 300, perSecond: 20 },
}

const signIn = /^\/api\/users\/(?:login|forgot-password|reset-password|first-register|unlock|password|second-factor)/

/** What kind of request this is. */
export function trafficOf(method: string, path: string, isEditor: boolean): Traffic {
  if (path.startsWith('/_next/static/')) return 'static'
  if (path.startsWith('/api/delivery/') || path.startsWith('/api/media/file/')) return 'delivery'
  if (path === '/healthz' || path === '/readyz' || path === '/metrics') return 'delivery'
  if (method === 'POST' && signIn.test(path)) return 'sign-in'
  return isEditor ? 'editor' : 'stranger'
}
