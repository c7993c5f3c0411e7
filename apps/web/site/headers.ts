import type { ServerResponse } from 'node:http'

/** @param style the hash of inline styles that may apply, `sha256-…` */
const policy = (style?: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    style ? `style-src 'self' '${style}'` : "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What every answer carries: nothing of anybody else's runs, frames or follows our readers. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', policy())
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
}

/** On a page that carries its styles with it, exactly these apply. */
export function allowStyle(response: ServerResponse, style: string): void {
  response.setHeader('Content-Security-Policy', policy(style))
}
