import type { Change } from '@/editorial/changes/change'
import type { TimelineEntry } from '@/editorial/history/timeline'
import type { EditorialView } from '@/editorial/transitions/view'

import type { Place } from './places'
import type { ReviewerChoice } from '@/editorial/screens/reviewers'

export type UsedByEntry = { title: string; type: string; href: string; isLive: boolean; places: string[] }

/** Everything the Review tab shows, as plain data. */
export type ReviewFacts = {
  collection: string
  id: string
  title: string
  /** Where the document's form is in the admin. */
  editHref: string
  /** Null where the document has no page of its own, or isn't live. */
  liveHref: string | null
  view: EditorialView
  checks: { level: 'block' | 'advise'; where: string | null; message: string; href: string | null }[]
  changes: Change[]
  timeline: TimelineEntry[]
  usedBy: UsedByEntry[]
  /** What must go live with it. */
  waitsFor: string[]
  places: Place[]
  reviewers: ReviewerChoice[]
  isReviewer: boolean
  lastReviewedOn: string | null
  reviewBy: string | null
  /** The field by which documents of this type are called: `title` or `name`. */
  titleField: string
}
