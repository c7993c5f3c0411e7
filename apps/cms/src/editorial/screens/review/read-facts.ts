import type { CollectionSlug, PayloadRequest } from 'payload'

import { isReviewer } from '@/access/rules'
import { changesOf } from '@/editorial/changes/changes-of'
import { describeFields } from '@/editorial/changes/describe-fields'
import { labelOfPath } from '@/editorial/changes/described-field'
import { standingOf, textOf, titleOf } from '@/editorial/document'
import { NotFoundHere } from '@/editorial/errors'
import { timelineOf } from '@/editorial/history/timeline'
import { type Referrer, unpublishedReferences, usedBy } from '@/editorial/references'
import { fieldHash } from '@/editorial/screens/field-href'
import { livePageOf } from '@/editorial/screens/live-page'
import { reviewersToAsk } from '@/editorial/screens/reviewers'
import { performerOf } from '@/editorial/transitions/service'
import { viewOf } from '@/editorial/transitions/view'

import type { ReviewFacts, UsedByEntry } from './facts'
import { placesOf } from './places'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const documentHref = (req: PayloadRequest, collection: string, id: string) =>
  `${req.payload.config.routes.admin}/collections/${collection}/${id}`

function usedByEntry(req: PayloadRequest, { collection, id, title, isLive, paths }: Referrer): UsedByEntry {
  const { config } = req.payload.collections[collection]
  const fields = describeFields(config.flattenedFields)
  const { singular } = config.labels
  return {
    title,
    isLive,
    type: typeof singular === 'string' ? singular : collection,
    href: documentHref(req, collection, id),
    places: paths.map((path) => labelOfPath(fields, path)),
  }
}

/** Reads what the Review tab shows, for the person of the request. */
export async function readFacts(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<ReviewFacts> {
  const performer = performerOf(req)
  const standing = await standingOf(req, collection, id)
  if (!standing) throw new NotFoundHere()
  const { config } = req.payload.collections[collection]
  const fields = describeFields(config.flattenedFields)
  const view = await viewOf(req, collection, id, performer)
  const editHref = documentHref(req, collection, id)
  const editorial = isRecord(standing.newest.editorial) ? standing.newest.editorial : {}
  const waitsFor = await unpublishedReferences(req, collection, standing.newest)
  return {
    collection,
    id,
    title: titleOf(standing.newest),
    editHref,
    liveHref: standing.isLive ? livePageOf(collection, standing.live.slug) : null,
    view,
    checks: view.checks.map(({ level, path, message }) => ({
      level,
      message,
      where: path === '' ? null : labelOfPath(fields, path),
      href: path === '' ? null : editHref + fieldHash(path),
    })),
    changes: await changesOf(req, standing),
    timeline: await timelineOf(req, collection, id),
    usedBy: (await usedBy(req, collection, id, 'all')).map((referrer) => usedByEntry(req, referrer)),
    waitsFor: [...new Set(waitsFor.map(({ title }) => title))],
    places: placesOf(fields, standing.newest),
    reviewers: await reviewersToAsk(req),
    isReviewer: isReviewer(performer.person),
    lastReviewedOn: textOf(editorial.lastReviewedOn) || null,
    reviewBy: textOf(editorial.reviewBy) || null,
    titleField: config.admin.useAsTitle ?? 'id',
  }
}
