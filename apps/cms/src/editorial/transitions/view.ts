import type { ReviewComment, Schedule } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Problem } from '@/editorial/checks/check'
import { runChecks } from '@/editorial/checks/run-checks'
import type { ReviewState } from '@/editorial/editorial.fields'
import { maySettle } from '@/editorial/comments'
import { NotFoundHere } from '@/editorial/errors'
import { waitingSchedules } from '@/editorial/schedules'

import { refusalOf, type TransitionAction, transitionActions } from './rules'
import type { Performer } from './service'
import { sceneOf } from './situation'

/** What the Review tab shows of a document. */
export type EditorialView = {
  state: ReviewState
  hash: string
  liveHash: string | null
  savedAt: string
  isLive: boolean
  allowed: TransitionAction[]
  /** Why the others may not be done now. */
  refused: Partial<Record<TransitionAction, string>>
  review: {
    id: string
    submittedBy: string | null
    submittedAt: string
    assignee: string | null
    dueOn: string | null
    decidedBy: string | null
  } | null
  contributors: string[]
  comments: (Pick<
    ReviewComment,
    'id' | 'body' | 'fieldPath' | 'weight' | 'authorName' | 'resolvedByName' | 'resolvedAt' | 'createdAt'
  > & { maySettle: boolean })[]
  checks: Problem[]
  schedules: Pick<Schedule, 'id' | 'action' | 'at' | 'requestedByName'>[]
}

/** Where a document stands, for the person who asks. */
export async function viewOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  { person }: Performer,
): Promise<EditorialView> {
  const scene = await sceneOf(req, collection, id, person)
  if (!scene) throw new NotFoundHere()
  const { standing, review, comments, contributors, situation } = scene
  const refusals = transitionActions.map(
    (action) => [action, refusalOf(action, { ...situation, comments: Math.max(1, situation.comments) })] as const,
  )
  return {
    state: situation.state,
    hash: standing.hash,
    liveHash: standing.liveHash,
    savedAt: standing.savedAt,
    isLive: standing.isLive,
    allowed: refusals.flatMap(([action, refusal]) => (refusal === null ? [action] : [])),
    refused: Object.fromEntries(refusals.flatMap(([action, refusal]) => (refusal === null ? [] : [[action, refusal]]))),
    review: review && {
      id: review.id,
      submittedBy: review.submittedByName ?? null,
      submittedAt: review.submittedAt,
      assignee: review.assigneeName ?? null,
      dueOn: review.dueOn ?? null,
      decidedBy: review.decidedByName ?? null,
    },
    contributors: contributors.map(({ name }) => name),
    comments: comments.map((comment) => ({
      id: comment.id,
      body: comment.body,
      fieldPath: comment.fieldPath,
      weight: comment.weight,
      authorName: comment.authorName,
      resolvedByName: comment.resolvedByName,
      resolvedAt: comment.resolvedAt,
      createdAt: comment.createdAt,
      maySettle: !comment.resolvedAt && maySettle(person, comment),
    })),
    checks: await runChecks(req, standing),
    schedules: (await waitingSchedules(req, collection, id)).map(({ id: scheduleId, action, at, requestedByName }) => ({
      id: scheduleId,
      action,
      at,
      requestedByName,
    })),
  }
}
