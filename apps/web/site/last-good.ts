/** An answer of the CMS, kept whole. */
export type Answer = {
  status: number
  body: Buffer
  contentType: string
  etag: string | null
  /** Where a renamed document went. */
  location: string | null
}

/** An answer, and when it was last known to be true. */
export type Kept = { answer: Answer; confirmedAt: number }

/** The last good answer for each path, the least recently used leaving first when the room is full. */
export class LastGood {
  private readonly kept = new Map<string, Kept>()
  private bytes = 0

  constructor(private readonly room: { bytes: number; answers: number }) {}

  get(path: string): Kept | undefined {
    const found = this.kept.get(path)
    if (found) {
      this.kept.delete(path)
      this.kept.set(path, found)
    }
    return found
  }

  keep(path: string, answer: Answer, confirmedAt: number): void {
    this.forget(path)
    if (answer.body.length > this.room.bytes / 8) return
    this.kept.set(path, { answer, confirmedAt })
    this.bytes += answer.body.length
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.room.bytes && this.kept.size <= this.room.answers) break
      this.forget(oldest)
    }
  }

  private forget(path: string): void {
    this.bytes -= this.kept.get(path)?.answer.body.length ?? 0
    this.kept.delete(path)
  }
}
