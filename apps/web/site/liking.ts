import type { IncomingMessage } from 'node:http'

/** How much the reader likes to get an encoding: from 0, not at all, to 1. What can't be understood counts as 0. */
export function liking(request: IncomingMessage, encoding: 'br' | 'gzip'): number {
  const header = String(request.headers['accept-encoding'] ?? '')
  const offers = header.split(',').map((one) => one.split(';').map((part) => part.trim().toLowerCase()))
  const offer = offers.find(([name]) => name === encoding) ?? offers.find(([name]) => name === '*')
  if (!offer) return 0
  const quality = offer.find((part) => part.startsWith('q='))
  const value = quality === undefined ? 1 : Number(quality.slice(2))
  return value >= 0 && value <= 1 ? value : 0
}
