import { type Answer, type Kept, LastGood } from './last-good'

/** So long an answer is passed on without asking again. */
const freshFor = 1_000
/** So long a reader waits for news when there is an older copy. */
const patience = 1_000
/** So long nobody else waits after somebody waited in vain. */
const slowFor = 2_000
const timeout = 5_000
const largestBody = 32 * 1024 * 1024

/** No answer from the CMS and no copy of an earlier one. */
export class UpstreamDown extends Error {
  override name = 'UpstreamDown'
}

export type UpstreamOptions = {
  /** Where the paths begin, like `http://localhost:3000/api/delivery/v1/`. */
  base: string
  /** Is this really the CMS saying that something is gone, and not a machine on its way up or down? */
  isTrusted: (status: number, contentType: string) => boolean
  now?: () => number
}

/**
 * Asks the CMS, at most once a second and path, and remembers the last good answer: readers don't notice when the CMS
 * is restarting, slow or down.
 */
export class Upstream {
  private readonly lastGood = new LastGood({ bytes: 128 * 1024 * 1024, answers: 20_000 })
  private readonly underWay = new Map<string, Promise<Answer>>()
  private readonly now: () => number
  private slowUntil = 0
  private isInTrouble = false

  constructor(private readonly options: UpstreamOptions) {
    this.now = options.now ?? Date.now
  }

  async ask(path: string): Promise<Answer> {
    const kept = this.lastGood.get(path)
    if (kept && this.now() - kept.confirmedAt < freshFor) return kept.answer
    const news = this.askOnce(path, kept)
    if (!kept) return news
    if (this.now() < this.slowUntil) return kept.answer
    return this.newsOrKept(news, kept.answer)
  }

  /** One question at a time for each path, however many readers wait for it. */
  private askOnce(path: string, kept: Kept | undefined): Promise<Answer> {
    const running = this.underWay.get(path)
    if (running) return running
    const question = this.request(path, kept).finally(() => this.underWay.delete(path))
    question.then(
      () => this.tellState(null),
      // Told here, because whoever ran out of patience doesn't listen any more.
      (error: unknown) => this.tellState(describe(error)),
    )
    this.underWay.set(path, question)
    return question
  }

  private async request(path: string, kept: Kept | undefined): Promise<Answer> {
    const response = await this.send(path, kept?.answer.etag ?? null)
    if (response.status === 304 && kept) {
      this.lastGood.keep(path, kept.answer, this.now())
      return kept.answer
    }
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream'
    const answer: Answer = {
      status: response.status,
      body: await this.bodyOf(response, path),
      contentType,
      etag: response.headers.get('etag'),
      location: response.headers.get('location'),
    }
    if (!this.isGood(answer)) throw new UpstreamDown(`${path} answered ${answer.status}`)
    this.lastGood.keep(path, answer, this.now())
    return answer
  }

  private async send(path: string, etag: string | null): Promise<Response> {
    try {
      return await fetch(new URL(path, this.options.base), {
        headers: etag ? { 'if-none-match': etag } : {},
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      })
    } catch (error) {
      throw new UpstreamDown(`${path} could not be fetched: ${describe(error)}`, { cause: error })
    }
  }

  private async bodyOf(response: Response, path: string): Promise<Buffer> {
    try {
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of response.body ?? []) {
        size += chunk.length
        if (size > largestBody) throw new UpstreamDown(`${path} is larger than ${largestBody} bytes`)
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    } catch (error) {
      throw new UpstreamDown(`${path} broke off: ${describe(error)}`, { cause: error })
    }
  }

  private isGood({ status, contentType, location }: Answer): boolean {
    if (status === 200) return true
    if (status === 308 || status === 301) return location !== null
    return (status === 404 || status === 410) && this.options.isTrusted(status, contentType)
  }

  /** The news if it comes soon, or else the copy: a failure is told once, by `askOnce`. */
  private async newsOrKept(news: Promise<Answer>, kept: Answer): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined
    const impatience = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => {
        this.slowUntil = this.now() + slowFor
        resolve(kept)
      }, patience)
    })
    return Promise.race([news, impatience])
      .catch(() => kept)
      .finally(() => clearTimeout(timer))
  }

  /** One line when the trouble begins and one when it ends, not one for each reader. */
  private tellState(trouble: string | null): void {
    if ((trouble !== null) === this.isInTrouble) return
    this.isInTrouble = trouble !== null
    console.warn(trouble === null ? 'The CMS answers again' : `Serving last copies: ${trouble}`)
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
