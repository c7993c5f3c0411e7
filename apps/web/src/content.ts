/**
 * The only door to the published documents. Whoever needs one asks a `*.queries.ts`.
 *
 * "Not there" is an answer (`null`); everything that went wrong is an error of its own class, so that the page can
 * say what happened.
 */
import type { DeliveryDocument, Locale } from '@career-explorer/types'

import { BrokenDocument, ServerFailed, Unreachable } from '@/content-errors'

type DocumentKind = DeliveryDocument['kind']
type DocumentOf<Kind extends DocumentKind> = Extract<DeliveryDocument, { kind: Kind }>

/** Fetches one published document; `null` when there is none (or no more). */
export async function fetchDocument<Kind extends DocumentKind>(
  kind: Kind,
  locale: Locale,
  name: string,
  signal?: AbortSignal,
): Promise<DocumentOf<Kind> | null> {
  const path = `/content/v1/${locale}/${name}.json`
  const response = await request(path, signal)
  if (response.status === 404 || response.status === 410) return null
  if (!response.ok) throw new ServerFailed(path, response.status)
  const body = await read(response, path, signal)
  if (!isDocument(body, kind)) throw new BrokenDocument(`${path} is not a document of kind "${kind}", version 1`)
  return body
}

/**
 * Fetches what the publisher has written beside the documents; `null` when there is none of it, as on a server that
 * has published nothing yet.
 */
export async function fetchPublished<Body extends object>(
  path: string,
  isIt: (body: object) => body is Body,
  signal?: AbortSignal,
): Promise<Body | null> {
  const response = await request(path, signal)
  // A server without the file may answer with the app's own page.
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  if (response.status === 404 || response.status === 410 || (response.ok && !isJson)) return null
  if (!response.ok) throw new ServerFailed(path, response.status)
  const body = await read(response, path, signal)
  if (typeof body !== 'object' || body === null || !isIt(body))
    throw new BrokenDocument(`${path} is not what it should be`)
  return body
}

async function request(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, { headers: { accept: 'application/json' }, signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Unreachable(`${path} could not be reached`, { cause: error })
  }
}

async function read(response: Response, path: string, signal: AbortSignal | undefined): Promise<unknown> {
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Unreachable(`${path} broke off half way`, { cause: error })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BrokenDocument(`${path} is not JSON`, { cause: error })
  }
}

/** Light on purpose: the CMS has checked every document with the full schema before it was published. */
function isDocument<Kind extends DocumentKind>(body: unknown, kind: Kind): body is DocumentOf<Kind> {
  return (
    typeof body === 'object' &&
    body !== null &&
    'version' in body &&
    body.version === 1 &&
    'kind' in body &&
    body.kind === kind &&
    'fallbacks' in body &&
    Array.isArray(body.fallbacks)
  )
}
