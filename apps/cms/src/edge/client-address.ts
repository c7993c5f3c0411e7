import { isIPv6 } from 'node:net'

/** The header in which our own server tells the CMS who asks. What a client sends under that name is thrown away. */
export const clientAddressHeader = 'x-client-address'

/**
 * Who asks, as far as we can know. Each proxy that we trust has added one entry at the end of `X-Forwarded-For`; what
 * stands before those was written by the client and may be anything.
 *
 * @param trusted how many proxies of our own stand in front
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: number,
): string {
  const hops = [...(forwardedFor ?? '').split(',').map((hop) => hop.trim()), socketAddress ?? ''].filter(Boolean)
  return network(hops.at(-1 - trusted) ?? hops[0] ?? '')
}

/** One home or one phone has a whole /64 of IPv6, so that counts as one address. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address.slice(0, 64)
  const [before = '', after] = address.toLowerCase().split('%', 1).join('').split('::')
  const groups = before.split(':').filter(Boolean)
  const filled = after === undefined ? groups : [...groups, ...Array.from({ length: 8 - groups.length }, () => '0')]
  return `${filled.slice(0, 4).join(':')}::/64`
}
