export type Rate = {
  /** How many requests may come at once. */
  burst: number
  /** How many may come each second in the long run. */
  perSecond: number
}

type Bucket = { tokens: number; at: number }

/** As many addresses as one process remembers; whoever has been quiet longest is forgotten first. */
const mostBuckets = 50_000

/** Token buckets, one for each key. They live in this process: several processes let through as many times more. */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>()

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Takes one token. Returns 0 when there was one, else how many seconds until there is. */
  take(key: string, { burst, perSecond }: Rate): number {
    const now = this.now()
    const known = this.#buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond)
    const left = tokens >= 1 ? tokens - 1 : tokens
    this.#buckets.delete(key) // put last: a Map keeps the order in which keys came
    this.#buckets.set(key, { tokens: left, at: now })
    if (this.#buckets.size > mostBuckets) this.#forgetQuietest()
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond)
  }

  #forgetQuietest(): void {
    const [quietest] = this.#buckets.keys()
    if (quietest !== undefined) this.#buckets.delete(quietest)
  }
}
