import type { DeliveryDocument } from '@career-explorer/types'

import type { AppBuild, Renderer } from './app-build'
import { Documents } from './documents'
import type { Output } from './output'
import { pageHtml } from './page-html'
import { type Address, documentsFor, fileOf } from './page-list'

export type PageWriterOptions = { output: Output; build: AppBuild; renderer: Renderer; siteUrl: string }

/** Makes a page from the documents in the output, and puts it there. */
export class PageWriter {
  readonly documents: Documents

  constructor(private readonly options: PageWriterOptions) {
    this.documents = new Documents(options.output)
  }

  /** @param today the day that a banner begins or ends by */
  async write(address: Address, today: string): Promise<void> {
    const { build, output, renderer, siteUrl } = this.options
    const documents: DeliveryDocument[] = []
    for (const path of documentsFor(address)) {
      const document = await this.documents.get(path)
      if (document) documents.push(document)
    }
    const subject = documents[0] ?? null
    const locale = subject?.locale ?? 'en'
    const rendered = await renderer.renderPage(address, documents, today)
    const site = documents.find((one) => one.kind === 'site')
    const isHome = address === '/' || address === `/${locale}`
    const parts = {
      address,
      locale,
      subject: isHome ? null : subject,
      rendered,
      siteName: site?.name ?? 'Career Explorer',
    }
    await output.write(fileOf(address), pageHtml(build, siteUrl, parts))
  }
}
