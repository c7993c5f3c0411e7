import type { DeliveryDocument } from '@career-explorer/types'
import { createServer, type Server } from 'node:http'

import { aCareer, aCareerSummary } from '@/testing/careers'
import { createContentServer, etagOf, type Published } from '@/testing/content-server'
import { aCareerList, aCategory, aCategoryList, aSite } from '@/testing/documents'

import type { AppBuild } from './app-build'
import { pathOf } from './feed'

/** A stand-in for the CMS with its feed: what is published in it gets a sequence, as in the real one. */
export class StandInCms {
  readonly server: Server
  private readonly published: Published = new Map()
  private readonly log: { path: string; sequence: number }[] = []
  sequence = 0

  constructor() {
    const documents = createContentServer(this.published)
    this.server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://cms')
      const name = url.pathname.replace('/api/delivery/v1/', '')
      if (name === 'manifest') response.end(JSON.stringify(this.manifest()))
      else if (name === 'changes')
        response.end(JSON.stringify(this.changesAfter(Number(url.searchParams.get('after')))))
      else documents.emit('request', request, response)
    })
  }

  publish(...documents: DeliveryDocument[]): void {
    for (const document of documents) this.set(pathOf(document), document)
  }

  unpublish(path: string): void {
    this.set(path, null)
  }

  rename(from: string, to: DeliveryDocument): void {
    this.publish(to)
    this.set(from, { movedTo: pathOf(to).replace('.json', '') })
  }

  private set(path: string, value: DeliveryDocument | { movedTo: string } | null): void {
    const key = nameOf(path)
    if (value) this.published.set(key, value)
    else this.published.delete(key)
    this.log.push({ path, sequence: ++this.sequence })
  }

  private isLive(path: string): boolean {
    const found = this.published.get(nameOf(path))
    return found !== undefined && !('movedTo' in found)
  }

  private manifest() {
    const paths = [...new Set(this.log.map(({ path }) => path))].filter((path) => this.isLive(path))
    const updatedAt = '2026-11-01T00:00:00.000Z'
    const documents = paths.map((path) => ({
      path,
      etag: etagOf(this.published.get(nameOf(path))),
      bytes: 1,
      updatedAt,
    }))
    const redirects = [...this.published].flatMap(([from, value]) =>
      'movedTo' in value ? [{ from: `${from}.json`, to: `${value.movedTo}.json` }] : [],
    )
    return { version: 1, sequence: this.sequence, locales: ['en', 'si', 'ta'], documents, redirects }
  }

  private changesAfter(after: number) {
    if (after > this.sequence) return { sequence: this.sequence, changed: [], removed: [], reset: true }
    const paths = [...new Set(this.log.filter(({ sequence }) => sequence > after).map(({ path }) => path))]
    return {
      sequence: this.sequence,
      changed: paths.filter((path) => this.isLive(path)),
      removed: paths.filter((path) => !this.isLive(path)),
    }
  }
}

const nameOf = (path: string) => path.replace('.json', '')

/** A small site in English with two careers. */
export function aSmallSite(): DeliveryDocument[] {
  const electrician = aCareer({ slug: 'electrician', title: 'Electrician', tagline: 'Bring power safely.' })
  return [aSite(), aCareerList(), aCategoryList(), aCategory(), aCareer(), electrician]
}

export const aListWithout = (slug: string) =>
  aCareerList({
    careers: [aCareerSummary(), aCareerSummary({ slug: 'electrician', title: 'Electrician' })].filter(
      (career) => career.slug !== slug,
    ),
  })

/** A built app as the publisher sees it, without files. */
export function anAppBuild(changes: Partial<AppBuild> = {}): AppBuild {
  return {
    id: 'build-1',
    folder: '/nowhere',
    stylesFor: () => ({ css: 'body{margin:0}', files: [] }),
    allStyles: ['body{margin:0}'],
    icon: '/assets/icon.svg',
    icons: { small: '/assets/icon-192.png', large: '/assets/icon-512.png', maskable: '', touch: '' },
    fixed: [],
    entry: '/assets/index.js',
    assets: [],
    modulesFor: () => ['/assets/view.js'],
    ...changes,
  }
}
