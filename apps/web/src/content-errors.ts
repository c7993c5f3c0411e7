/** What can go wrong when a published document is fetched: one class each, so that the page can say what happened. */

/** No answer: the device is offline, or the site can't be reached. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** An answer, but a failure: the site itself is in trouble. */
export class ServerFailed extends Error {
  override name = 'ServerFailed'
  constructor(
    path: string,
    readonly status: number,
  ) {
    super(`${path} answered ${status}`)
  }
}

/** An answer that is no document of the kind that was asked for. */
export class BrokenDocument extends Error {
  override name = 'BrokenDocument'
}
