/** Payload's own endpoints where they answer with a 500 though nothing is broken: routes that mean nothing, things that are not there. */
import { access } from 'node:fs/promises'
import path from 'node:path'

import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import { inTransaction, lockInTransaction } from '@/database/transaction'

type Handler = Endpoint['handler']

/** Without versions there is no table of them, without verification no column for its token. */
function isMeaningful({ versions, auth }: SanitizedCollectionConfig, endpoint: Endpoint): boolean {
  if (endpoint.path.startsWith('/versions')) return Boolean(versions)
  return endpoint.path !== '/verify/:id' || Boolean(auth.verify)
}

async function isPreference({ payload, routeParams, user }: PayloadRequest): Promise<boolean> {
  if (!user) return false
  const { totalDocs } = await payload.count({
    collection: 'payload-preferences',
    where: {
      key: { equals: String(routeParams?.key) },
      'user.value': { equals: user.id },
      'user.relationTo': { equals: user.collection },
    },
  })
  return totalDocs > 0
}

/** What isn't kept can't be forgotten. */
const forgetPreference =
  (handler: Handler): Handler =>
  async (req) => {
    if (req.user && !(await isPreference(req))) throw new NotFound(req.t)
    return handler(req)
  }

/** In bytes, where files are kept. */
const longestName = 255

/** Looked for only after Payload has said no: whoever may not see a file isn't told whether it is there. */
const sendFile =
  (handler: Handler, folder: string): Handler =>
  async (req) => {
    req.searchParams.delete('prefix') // files of another kind of storage have one
    if (Buffer.byteLength(String(req.routeParams?.filename)) > longestName) throw new NotFound(req.t)
    const response = await handler(req)
    if (response.status !== 500) return response
    const file = path.join(folder, path.basename(String(req.routeParams?.filename)))
    await access(file).catch(() => {
      throw new NotFound(req.t)
    })
    return response
  }

/** Of two who delete a document at once, the second waits, and then finds nothing. */
const deleteOne =
  (handler: Handler, slug: CollectionSlug): Handler =>
  (req) =>
    inTransaction(req, async () => {
      await lockInTransaction(req, `delete ${slug} ${String(req.routeParams?.id)}`)
      return handler(req)
    })

/** Whoever deletes many at once waits for nobody: a document may be gone amid Payload's work on it, which then breaks. */
const unlessGone =
  (handler: Handler, isThere: (req: PayloadRequest) => Promise<boolean>): Handler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof APIError || (await isThere(req))) throw error
      throw new NotFound(req.t)
    }
  }

const named = ({ routeParams }: PayloadRequest) => ({ id: { equals: String(routeParams?.id) } })

async function isDocument(req: PayloadRequest, collection: CollectionSlug): Promise<boolean> {
  return (await req.payload.count({ collection, where: named(req), trash: true })).totalDocs > 0
}

async function isVersion(req: PayloadRequest, collection: CollectionSlug): Promise<boolean> {
  return (await req.payload.countVersions({ collection, where: named(req) })).totalDocs > 0
}

const notThere: Handler = (req) => {
  throw new NotFound(req.t)
}

function mended(collection: SanitizedCollectionConfig, endpoint: Endpoint): Endpoint {
  const { slug, upload } = collection
  const { handler, method } = endpoint
  if (!isMeaningful(collection, endpoint)) return { ...endpoint, handler: notThere }
  if (upload && endpoint.path === '/file/:filename') {
    return { ...endpoint, handler: sendFile(handler, upload.staticDir ?? slug) }
  }
  if (endpoint.path === '/versions/:id') {
    return { ...endpoint, handler: unlessGone(handler, (req) => isVersion(req, slug)) }
  }
  if (/^\/:id(?:\/|$)/.test(endpoint.path)) {
    const onOne = method === 'delete' ? deleteOne(handler, slug) : handler
    return { ...endpoint, handler: unlessGone(onOne, (req) => isDocument(req, slug)) }
  }
  const isForgetting = slug === 'payload-preferences' && method === 'delete' && endpoint.path === '/:key'
  return isForgetting ? { ...endpoint, handler: forgetPreference(handler) } : endpoint
}

/** The endpoints of a collection, each answering what is so. */
export function mendedEndpoints(collection: SanitizedCollectionConfig): SanitizedCollectionConfig['endpoints'] {
  return collection.endpoints === false ? false : collection.endpoints.map((endpoint) => mended(collection, endpoint))
}
