import {
  type Changes,
  changes,
  type DeliveryDocument,
  deliveryDocument,
  type Manifest,
  manifest,
} from '@career-explorer/types'
import type { z } from 'zod'

/** The CMS didn't answer, or not with what was asked for. Nothing of it may be published. */
export class FeedFailed extends Error {
  override name = 'FeedFailed'
}

/** What stands at a path of the delivery API. */
export type Delivered =
  | { state: 'published'; text: string; etag: string; document: DeliveryDocument }
  | { state: 'moved'; to: string }
  | { state: 'gone' }

const patience = 15_000
const largest = 64 * 1024 * 1024

/** The CMS's delivery API, with every answer checked before anybody believes it. */
export class Feed {
  constructor(private readonly cmsUrl: string) {}

  async manifest(signal?: AbortSignal): Promise<Manifest> {
    return this.checked('manifest', manifest, signal)
  }

  /** What changed after a sequence; waits up to `wait` seconds for the first change. */
  async changes(after: number, wait: number, signal?: AbortSignal): Promise<Changes> {
    return this.checked(`changes?after=${after}&wait=${wait}`, changes, signal, wait * 1000)
  }

  /** Every page that was ever taken down or renamed: such addresses answer "gone", not "never heard of". */
  async removedSinceEver(until: number, signal?: AbortSignal): Promise<string[]> {
    const removed: string[] = []
    for (let after = 0; after < until;) {
      const answer = await this.changes(after, 0, signal)
      if (answer.sequence <= after) break
      removed.push(...answer.removed)
      after = answer.sequence
    }
    return removed
  }

  /** @param sequence makes the address new for every cache on the way */
  async document(path: string, sequence: number, signal?: AbortSignal): Promise<Delivered> {
    const response = await this.ask(`/api/delivery/v1/${path}?sequence=${sequence}`, signal)
    const location = response.headers.get('location')
    if (response.status === 308 && location) {
      return { state: 'moved', to: location.replace(/^(?:https?:\/\/[^/]+)?\/api\/delivery\/v1\//, '') }
    }
    const isProblem = response.headers.get('content-type')?.includes('json') ?? false
    if ((response.status === 404 || response.status === 410) && isProblem) return { state: 'gone' }
    const text = await this.text(response, path)
    const document = parse(text, deliveryDocument, path)
    if (pathOf(document) !== path) throw new FeedFailed(`${path} answered with ${pathOf(document)}`)
    return { state: 'published', text, etag: response.headers.get('etag')?.replace(/^W\//, '') ?? '', document }
  }

  /** A picture; `null` when there is none. */
  async picture(name: string, signal?: AbortSignal): Promise<Buffer | null> {
    const response = await this.ask(`/api/media/file/${encodeURIComponent(name)}`, signal)
    if (response.status === 404) return null
    if (!response.ok) throw new FeedFailed(`The picture ${name} answered ${response.status}`)
    return this.bytes(response, name)
  }

  private async checked<T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal, extra = 0): Promise<T> {
    const response = await this.ask(`/api/delivery/v1/${path}`, signal, extra)
    return parse(await this.text(response, path), schema, path)
  }

  private async ask(path: string, signal?: AbortSignal, extra = 0): Promise<Response> {
    const limit = AbortSignal.timeout(patience + extra)
    try {
      return await fetch(this.cmsUrl + path, {
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      })
    } catch (error) {
      throw new FeedFailed(`${path} could not be fetched: ${causeOf(error)}`, { cause: error })
    }
  }

  private async text(response: Response, path: string): Promise<string> {
    if (response.status !== 200) throw new FeedFailed(`${path} answered ${response.status}`)
    return (await this.bytes(response, path)).toString('utf8')
  }

  private async bytes(response: Response, path: string): Promise<Buffer> {
    const parts: Uint8Array[] = []
    let size = 0
    try {
      for await (const part of response.body ?? []) {
        size += part.length
        if (size > largest) throw new FeedFailed(`${path} is larger than ${largest} bytes`)
        parts.push(part)
      }
    } catch (error) {
      throw new FeedFailed(`${path} broke off: ${causeOf(error)}`, { cause: error })
    }
    return Buffer.concat(parts)
  }
}

function parse<T>(text: string, schema: z.ZodType<T>, path: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FeedFailed(`${path} is not JSON`, { cause: error })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new FeedFailed(`${path} is not as agreed: ${issue?.path.join('.')}: ${issue?.message}`)
}

const collections = {
  career: 'careers',
  category: 'categories',
  skill: 'skills',
  subject: 'subjects',
  stream: 'streams',
} as const

/** The path of a document, `en/careers/nurse.json`, told from itself. */
export function pathOf(document: DeliveryDocument): string {
  if (!('slug' in document)) return `${document.locale}/${document.kind}.json`
  return `${document.locale}/${collections[document.kind]}/${document.slug}.json`
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
