/** What is wrong with a request whatever it asks for: told before any of Payload's code reads it. */
import { faultOfJson } from './sound-json'

export type Refusal = { status: 400 | 404 | 413; reason: string }

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const hasControl = /[\0-\x1f\x7f]/

const bad = (reason: string): Refusal => ({ status: 400, reason })

/** A picture and the form around it. */
const largestBody = 12 * 1024 * 1024

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOverridden = (headers: Headers) =>
  ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'].some((name) => headers.get(name) === 'GET')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultOfAddress({ pathname }: URL): Refusal | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return bad('The address is not well-formed: a % is followed by two hexadecimal digits, in UTF-8.')
  }
  if (path.includes('\0')) return bad('The address holds a NUL character.')
  // Payload looks its collections up by name, and finds what every object has.
  return path.split('/').some((part) => part in {}) ? { status: 404, reason: 'There is no such address.' } : null
}

/** Payload takes these for JSON when they are one text. */
function faultOfQuery(query: URLSearchParams): Refusal | null {
  for (const [name, text] of query) {
    if (text.includes('\0') || name.includes('\0')) return bad('The query holds a NUL character.')
    if (!['where', 'data'].includes(name) || text === '') continue
    const value = parsed(text)
    if (!isRecord(value)) return bad(`\`${name}\` is a JSON object, or is written as ${name}[field][operator]=value.`)
    const fault = faultOfJson(value)
    if (fault) return bad(fault)
  }
  return null
}

function faultOfJsonText(text: string, what: string): Refusal | null {
  const value = parsed(text)
  if (!isRecord(value)) return bad(`${what} is not a JSON object.`)
  const fault = faultOfJson(value)
  return fault === null ? null : bad(fault)
}

async function faultOfForm(type: string, body: Uint8Array<ArrayBuffer>): Promise<Refusal | null> {
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => null)
  if (!form) return bad('The form is not well-formed: it is multipart/form-data with a boundary, and whole.')
  for (const [name, value] of form) {
    if (hasControl.test(name) || (typeof value !== 'string' && hasControl.test(value.name))) {
      return bad('A field or a file of the form has a name with control characters.')
    }
  }
  if (form.getAll('file').some((value) => typeof value === 'string')) return bad('`file` is a file, not a text.')
  for (const value of form.getAll('_payload')) {
    const fault = typeof value === 'string' ? faultOfJsonText(value, '`_payload`') : bad('`_payload` is a JSON object.')
    if (fault) return fault
  }
  return null
}

async function faultOfBody({ headers }: Request, body: Uint8Array<ArrayBuffer>): Promise<Refusal | null> {
  const type = headers.get('Content-Type') ?? ''
  const text = () => new TextDecoder().decode(body)
  if (body.length > largestBody) return { status: 413, reason: `A body has at most ${largestBody} bytes.` }
  if (type.includes('multipart/')) return faultOfForm(type, body)
  if (type.startsWith('application/json') && (body.length > 0 || isOverridden(headers))) {
    return faultOfJsonText(text(), 'The body')
  }
  if (isOverridden(headers)) return faultOfQuery(new URLSearchParams(text()))
  // Payload doesn't always ask of what type a body is.
  const fault = faultOfJson(parsed(text()))
  return fault === null ? null : bad(fault)
}

/** @param body what came with it; null when nothing may come */
export async function faultOfRequest(request: Request, body: Uint8Array<ArrayBuffer> | null): Promise<Refusal | null> {
  const url = new URL(request.url)
  // Payload puts the body behind the address, whatever that has already.
  if (url.search !== '' && request.method === 'POST' && isOverridden(request.headers)) {
    return bad('A question is asked in the body or in the address, not in both.')
  }
  return faultOfAddress(url) ?? faultOfQuery(url.searchParams) ?? (body && faultOfBody(request, body))
}
