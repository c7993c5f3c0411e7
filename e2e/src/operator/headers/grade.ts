/**
 * Grades what an answer says to browsers by the rules of Mozilla's HTTP Observatory: from 100 down for what is missing,
 * and up for what is more than needed when 90 or more is left.
 */
import { pointsForPolicy, policyOf } from './policy'

export type Mark = { rule: string; points: number; finding: string }
export type Grade = { score: number; marks: Mark[] }

/**
 * @param cookies what `Set-Cookie` says, wherever it was set
 * @param hasTls does the reader come over HTTPS? Without, what only HTTPS can have is not judged.
 */
export function gradeHeaders(headers: Headers, cookies: string[], hasTls: boolean): Grade {
  const policy = headers.get('content-security-policy')
  const marks: Mark[] = [
    { rule: 'Content-Security-Policy', ...pointsForPolicy(policy === null ? null : policyOf(policy)) },
    { rule: 'Cookies', ...pointsForCookies(cookies, hasTls) },
    { rule: 'CORS', ...pointsForCors(headers) },
    { rule: 'Cross-Origin-Resource-Policy', ...pointsForResourcePolicy(headers.get('cross-origin-resource-policy')) },
    { rule: 'Referrer-Policy', ...pointsForReferrer(headers.get('referrer-policy')) },
    ...(hasTls ? [{ rule: 'Strict-Transport-Security', ...pointsForTransport(headers) }] : []),
    { rule: 'X-Content-Type-Options', ...pointsForSniffing(headers.get('x-content-type-options')) },
    { rule: 'Frames', ...pointsForFrames(policy, headers.get('x-frame-options')) },
  ]
  const sum = (kept: Mark[]) => kept.reduce((total, { points }) => total + points, 0)
  const base = 100 + sum(marks.filter(({ points }) => points < 0))
  const score = base >= 90 ? base + sum(marks.filter(({ points }) => points > 0)) : Math.max(0, base)
  return { score, marks }
}

type Points = { points: number; finding: string }

function pointsForCookies(cookies: string[], hasTls: boolean): Points {
  if (cookies.length === 0) return { points: 0, finding: 'none' }
  const all = (flag: RegExp) => cookies.every((cookie) => flag.test(cookie))
  if (!all(/;\s*httponly/i)) return { points: -30, finding: 'scripts may read one' }
  if (hasTls && !all(/;\s*secure/i)) return { points: -40, finding: 'one goes over plain HTTP too' }
  if (cookies.some((cookie) => /;\s*samesite=none/i.test(cookie)))
    return { points: -20, finding: 'other sites send one' }
  return all(/;\s*samesite=(?:strict|lax)/i)
    ? { points: 5, finding: 'HttpOnly, SameSite and, where there is HTTPS, Secure' }
    : { points: 0, finding: 'one says no SameSite' }
}

function pointsForCors(headers: Headers): Points {
  const origin = headers.get('access-control-allow-origin')
  if (origin === null) return { points: 0, finding: 'no other site may read it' }
  const withCookies = headers.get('access-control-allow-credentials') === 'true'
  if (withCookies && origin !== null)
    return { points: -50, finding: 'another site may read it with the reader’s cookies' }
  return { points: 0, finding: 'other sites may read it, without cookies' }
}

function pointsForResourcePolicy(policy: string | null): Points {
  if (policy === null) return { points: 0, finding: 'not said' }
  if (policy === 'same-origin' || policy === 'same-site') return { points: 10, finding: policy }
  return policy === 'cross-origin' ? { points: 0, finding: policy } : { points: -5, finding: 'not understood' }
}

const quietReferrers = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'])

function pointsForReferrer(policy: string | null): Points {
  if (policy === null) return { points: 0, finding: 'not said' }
  return quietReferrers.has(policy) ? { points: 5, finding: policy } : { points: -5, finding: 'tells too much' }
}

const halfAYear = 15_768_000

function pointsForTransport(headers: Headers): Points {
  const header = headers.get('strict-transport-security') ?? ''
  const age = /(?:^|;)\s*max-age="?(\d+)/i.exec(header)?.[1]
  if (age === undefined) return { points: -20, finding: 'not said' }
  return Number(age) < halfAYear
    ? { points: -10, finding: 'for less than half a year' }
    : { points: 0, finding: header }
}

const pointsForSniffing = (option: string | null): Points =>
  option === 'nosniff' ? { points: 0, finding: option } : { points: -5, finding: 'browsers guess what files are' }

function pointsForFrames(policy: string | null, option: string | null): Points {
  const ancestors = policy === null ? undefined : policyOf(policy).get('frame-ancestors')
  if (ancestors && !ancestors.includes('*')) return { points: 5, finding: `by the policy: ${ancestors.join(' ')}` }
  if (/^(?:deny|sameorigin)$/i.test(option ?? '')) return { points: 0, finding: `${option}` }
  return { points: -20, finding: 'any site may frame it' }
}
