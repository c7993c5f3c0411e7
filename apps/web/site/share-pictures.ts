import type { Documents } from './documents'
import type { Output } from './output'
import type { DocumentPath } from './page-list'
import { drawShare, shareFileOf } from './share-picture'

const career = /^([a-z]+)\/careers\/([a-z0-9-]+)\.json$/

/** Keeps a picture for every career to be shared with; drawn when nothing else is to do, and once for the same words. */
export class SharePictures {
  private readonly waiting = new Set<DocumentPath>()

  constructor(
    private readonly output: Output,
    private readonly documents: Documents,
  ) {}

  /** These may say something else than their pictures. */
  ask(paths: Iterable<DocumentPath>): void {
    for (const path of paths) if (career.test(path)) this.waiting.add(path)
  }

  /** A career that was taken down leaves no picture. */
  async remove(path: DocumentPath): Promise<void> {
    this.waiting.delete(path)
    await this.keepOnly(path, null)
  }

  /** Draws until there is something else to do. */
  async draw(until?: AbortSignal): Promise<void> {
    for (const path of this.waiting) {
      if (until?.aborted) return
      this.waiting.delete(path)
      const document = await this.documents.get(path)
      if (document?.kind !== 'career') continue
      const site = await this.documents.get(`${document.locale}/site.json`)
      const siteName = site?.kind === 'site' ? site.name : 'Career Explorer'
      const name = shareFileOf(document, siteName)
      if (!(await this.output.has(name))) await this.output.write(name, await drawShare(document, siteName))
      await this.keepOnly(path, name)
    }
  }

  private async keepOnly(path: DocumentPath, kept: string | null): Promise<void> {
    const [, locale = '', slug = ''] = career.exec(path) ?? []
    if (!slug) return
    for (const file of await this.output.list(`share/${locale}`)) {
      const name = `share/${locale}/${file}`
      if (file.startsWith(`${slug}.`) && name !== kept) await this.output.remove(name)
    }
  }
}
