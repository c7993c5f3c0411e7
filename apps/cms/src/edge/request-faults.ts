/** What no route of the CMS needs to see: requests that are malformed, foreign or too large, each with the answer to it. */
import { env } from '@/env'

export type Fault = { status: 400 | 403 | 405 | 411 | 413 | 414; detail: string }

type Asked = {
  method: string
  /** Path and query, as they came. */
  target: string
  headers: { origin?: string; 'content-length'?: string; 'content-type'?: string; 'transfer-encoding'?: string }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** These change nothing, so that another site may as well send somebody's browser to them. */
const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

const longestTarget = 8_192
const megabyte = 1_024 * 1_024
/** A picture and the form around it. */
const largestForm = 12 * megabyte
/** The longest document with all its languages is a tenth of that. */
const largestBody = 2 * megabyte

/** What is wrong with the request; null when nothing is. */
export function faultOf({ method, target, headers }: Asked): Fault | null {
  if (!methods.has(method)) return { status: 405, detail: `${method.slice(0, 20)} is not a method of this server.` }
  if (target.length > longestTarget) {
    return { status: 414, detail: `An address has at most ${longestTarget} characters.` }
  }
  if (!isWellFormed(target)) {
    return {
      status: 400,
      detail: 'The address is not well-formed: a % is followed by two hexadecimal digits, in UTF-8.',
    }
  }
  return originFault(method, headers) ?? bodyFault(headers)
}

/** A browser says from which site it asks; whatever else asks says nothing and has no cookies of somebody's. */
function originFault(method: string, { origin }: Asked['headers']): Fault | null {
  if (origin === undefined || origin === env.CMS_URL || harmless.has(method)) return null
  return { status: 403, detail: `Changes come from the pages at ${env.CMS_URL} (CMS_URL), not from other sites.` }
}

function isWellFormed(target: string): boolean {
  if (!target.startsWith('/') || target.startsWith('//')) return false
  try {
    return !decodeURIComponent(target.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

function bodyFault(headers: Asked['headers']): Fault | null {
  const length = headers['content-length']
  if (length === undefined) {
    const hasBody = headers['transfer-encoding'] !== undefined
    return hasBody ? { status: 411, detail: 'Say how long the body is, in Content-Length.' } : null
  }
  const most = headers['content-type']?.startsWith('multipart/form-data') ? largestForm : largestBody
  return Number(length) > most ? { status: 413, detail: `A body has at most ${most / megabyte} MB.` } : null
}
