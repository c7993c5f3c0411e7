/** The headers of the site, once: our own server sets them, and `serving.ts` writes them down for other servers. */
import type { ServerResponse } from 'node:http'

/** What stands in a page itself and may take effect, by its hashes: `sha256-…` */
export type Inline = { scriptHashes: readonly string[]; styleHashes: readonly string[] }
const nothing: Inline = { scriptHashes: [], styleHashes: [] }

export const policy = ({ scriptHashes, styleHashes } = nothing): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map(quoted)].join(' '),
    ["style-src 'self'", ...styleHashes.map(quoted)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const quoted = (hash: string) => `'${hash}'`

/**
 * Every answer carries these beside its policy: nothing of anybody else's runs, frames or follows our readers.
 * Cross-Origin-Opener-Policy is left out on purpose: a page here opens no window, listens to no message and knows no
 * session, so that it would keep nothing safe, and it makes browsers begin another process before the first word of a
 * page, a tenth of the time until a small one is painted.
 */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Said only where the site is reached by https: browsers then never use anything else. */
export const httpsOnly = { 'Strict-Transport-Security': 'max-age=31536000' }

/** Names whose content never changes: it is part of the name. */
export const lasting = ['assets', 'share']
export const forever = 'public, max-age=31536000, immutable'
export const askAgain = 'no-cache'
/** Folders that other sites may read from: documents, and the pictures that they show of us. */
export const forOthers = ['content', 'media', 'share']

const folderOf = (name: string) => name.split('/')[0] ?? ''

/** @param name a path below the output folder */
export function cacheControlOf(name: string): string {
  return lasting.includes(folderOf(name)) ? forever : askAgain
}

/** May pages of other sites use the file? */
export function resourcePolicyOf(name: string): 'cross-origin' | 'same-origin' {
  return forOthers.includes(folderOf(name)) ? 'cross-origin' : 'same-origin'
}

export function setSecurityHeaders(response: ServerResponse, isHttps: boolean): void {
  response.setHeader('Content-Security-Policy', policy())
  const headers = { ...securityHeaders, ...(isHttps ? httpsOnly : {}) }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** On a page that carries its styles and its first script with it, exactly these apply. */
export function allowInline(response: ServerResponse, inline: Inline): void {
  response.setHeader('Content-Security-Policy', policy(inline))
}
