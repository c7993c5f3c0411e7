import type { Payload } from 'payload'

/** One address of the CMS's API as the configuration declares it, with its parameters still open. */
export type Route = {
  method: string
  /** Such as `/api/skills/:id/editorial/:action`. */
  pattern: string
  /** The collection it belongs to; null for addresses of the whole CMS. */
  collection: string | null
}

/** Every address of the API, Payload's own included, by the configuration itself: a new one is in it. */
export function routesOf(payload: Payload): Route[] {
  const { config } = payload
  const { api } = config.routes
  const ofConfig = config.endpoints.map(({ method, path }) => ({ method, pattern: api + path, collection: null }))
  const ofCollections = config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints === false ? [] : endpoints).map(({ method, path }) => ({
      method,
      pattern: `${api}/${slug}${path === '/' ? '' : path}`,
      collection: slug,
    })),
  )
  return [...ofConfig, ...ofCollections]
}

/** The names of the open parameters of a route, such as `id` and `action`. */
export const parametersOf = ({ pattern }: Route): string[] =>
  [...pattern.matchAll(/:(\w+)[?*]?/g)].map(([, name = '']) => name)

/** The address with its parameters filled in. */
export const addressOf = ({ pattern }: Route, values: Record<string, string>): string =>
  pattern.replaceAll(/\/:(\w+)[?*]?/g, (_, name: string) => (values[name] === '' ? '' : `/${values[name] ?? name}`))
