const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const word = /^[a-z][a-z-]{0,40}$/

/** The first words of an address that is no document's own name. */
const plain = new Set(['healthz', 'readyz', 'metrics', 'admin', 'api', '_next'])

/** More than the CMS has. What somebody makes up would otherwise grow the metrics without end. */
const mostRoutes = 200
const known = new Set<string>()

/**
 * What a request was for, without the ids and words in its address: `/api/careers/:id/editorial/publish`.
 *
 * @param status of the answer: an address that leads nowhere has no name
 */
export function routeName(pathname: string, status: number): string {
  if (status === 404 || status === 400) return 'unknown'
  const name = named(pathname.split('/').filter(Boolean))
  if (known.has(name)) return name
  if (known.size >= mostRoutes) return 'other'
  known.add(name)
  return name
}

function named(parts: string[]): string {
  const [first, second, ...rest] = parts
  if (first === undefined) return '/'
  if (!plain.has(first)) return 'other'
  if (first === '_next') return '/_next/*'
  if (second === undefined) return `/${first}`
  if (first === 'api' && second === 'delivery') {
    const last = rest.at(-1) ?? ''
    return `/api/delivery/v1/${['manifest', 'changes', 'openapi.json'].includes(last) ? last : ':document'}`
  }
  if (first === 'api' && rest[0] === 'file') return `/api/${word.test(second) ? second : ':collection'}/file/:name`
  const words = [second, ...rest].slice(0, 5).map((part) => (uuid.test(part) || !word.test(part) ? ':id' : part))
  return `/${[first, ...words].join('/')}`
}
