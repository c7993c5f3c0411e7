import { words } from './wording'

export type Problem = { message: string; path?: string; href?: string }
export type Refusal = { ok: false; status: number; message: string; problems: Problem[] }
export type Answer = { ok: true; body: unknown } | Refusal

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What the service has against it, in the words of checks, references and documents that use it alike. */
function problemIn(value: unknown): Problem[] {
  if (!isRecord(value)) return []
  const message = value.message ?? value.title
  if (typeof message !== 'string') return []
  return [{ message, ...(typeof value.path === 'string' ? { path: value.path } : {}) }]
}

function refusalIn(status: number, body: unknown): Refusal {
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : []
  const first: unknown = errors[0]
  const message = isRecord(first) && typeof first.message === 'string' ? first.message : words.failed
  const data = isRecord(first) && isRecord(first.data) ? first.data : {}
  return { ok: false, status, message, problems: Array.isArray(data.problems) ? data.problems.flatMap(problemIn) : [] }
}

/** Asks the CMS; what it refuses and what the network does become an answer in words, never an exception. */
export async function ask(path: string, body?: Record<string, unknown>): Promise<Answer> {
  try {
    const response = await fetch(path, {
      credentials: 'include',
      ...(body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    const isJson = response.headers.get('content-type')?.includes('json')
    const answer: unknown = isJson ? await response.json() : null
    return response.ok ? { ok: true, body: answer } : refusalIn(response.status, answer)
  } catch (error) {
    console.error(error)
    return { ok: false, status: 0, message: words.offline, problems: [] }
  }
}
