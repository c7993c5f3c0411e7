/** The CMS as a machine talks to it: to make people, and to look where no screen shows. */
import { inject } from 'vitest'

export type Credentials = { email: string; password: string }
export type Role = 'author' | 'reviewer' | 'admin'

export type Cms = {
  /** One request, as the person of `token` or as nobody. */
  request: (path: string, options?: { method?: string; token?: string; body?: unknown }) => Promise<Response>
  /** The answer of a request that must work. */
  read: (path: string, options?: { method?: string; token?: string; body?: unknown }) => Promise<unknown>
  signIn: (credentials: Credentials) => Promise<string>
}

export function cmsAt(cmsUrl: string): Cms {
  const request: Cms['request'] = (path, { method, token, body } = {}) =>
    fetch(new URL(path, cmsUrl), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token ? { Authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const read: Cms['read'] = async (path, options) => {
    const response = await request(path, options)
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
    return response.json()
  }
  return {
    request,
    read,
    signIn: async (credentials) => fieldOf(await read('/api/users/login', { body: credentials }), 'token'),
  }
}

/** A text somewhere in an answer, such as `doc.id` or `docs.0.id`. */
export function fieldOf(answer: unknown, path: string): string {
  let found = answer
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined
  }
  if (typeof found !== 'string') throw new Error(`No ${path} in ${JSON.stringify(answer).slice(0, 500)}`)
  return found
}

/** The id of a document by its address, as somebody of the staff finds it. */
export async function documentId(cms: Cms, token: string, type: string, slug: string): Promise<string> {
  return fieldOf(await cms.read(`/api/${type}?where[slug][equals]=${slug}&depth=0&limit=1`, { token }), 'docs.0.id')
}

/** The id of a career. */
export async function careerId(cms: Cms, slug: string): Promise<string> {
  return documentId(cms, await cms.signIn(inject('admin')), 'careers', slug)
}
