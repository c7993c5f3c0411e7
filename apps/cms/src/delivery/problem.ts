import type { Problem } from '@career-explorer/types'

/** For everybody, without credentials: there is nothing here that a browser of another site may not read. */
export const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control',
  'Access-Control-Expose-Headers': 'ETag, Location',
  'X-Content-Type-Options': 'nosniff',
}

const titles = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
}

/** An error that a program can read, as RFC 9457 says. */
export function problem(status: keyof typeof titles, detail: string, headers: Record<string, string> = {}): Response {
  const body: Problem = { type: 'about:blank', title: titles[status], status, detail }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...publicHeaders, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
