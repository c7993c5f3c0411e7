import { env } from '@/env'

/** What an answer that is no page may do in a browser: nothing. */
const inert = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * What the admin's pages may do. Scripts run only with this answer's nonce, or when such a script loads them. Styles
 * may stand in the page: the editor for rich text and the choosers write them there, without a nonce.
 */
const ofPages = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const sensors =
  'accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()'

/** For other sites to read and show: what is published. */
const isPublic = (path: string) => path.startsWith('/api/delivery/') || path.startsWith('/api/media/file/')

/** Is it a page, which needs a nonce for its scripts? */
export const isPage = (path: string) => !path.startsWith('/api/') && !path.startsWith('/_next/')

/** What every answer of the CMS carries. */
export function securityHeaders(path: string, nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': isPage(path) ? ofPages(nonce) : inert,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isPublic(path) ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': sensors,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(path === '/api/users/logout' ? { 'Clear-Site-Data': '"cache", "storage"' } : {}),
    ...(env.CMS_URL.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
