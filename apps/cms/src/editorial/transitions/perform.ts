import type { PayloadRequest } from 'payload'

import { runChecks } from '@/editorial/checks/run-checks'
import { addComment } from '@/editorial/comments'
import { titleOf } from '@/editorial/document'
import { NotReady } from '@/editorial/errors'
import { tell } from '@/editorial/mail/tell'
import { closeReview, cyclesSoFar, updateReview } from '@/editorial/reviews'
import { cancelSchedules } from '@/editorial/schedules'

import { confirmTranslation } from './confirm-translation'
import { confirmAccurate, goLive, takeDown } from './go-live'
import type { TransitionAction } from './rules'
import { schedulePublish, scheduleUnpublish, unschedule } from './schedule'
import { note, type Stage } from './stage'

const now = () => new Date().toISOString()

async function submit(stage: Stage): Promise<void> {
  const { req, scene, input, actor } = stage
  const { standing, contributors, review } = scene
  const problems = await runChecks(req, standing)
  const blocking = problems.filter(({ level }) => level === 'block')
  if (blocking.length > 0) throw new NotReady('Some things are still missing.', blocking)
  const assignee = input.assignee ? await reviewerWithId(req, input.assignee) : null
  if (review) await closeReview(req, review.id, 'superseded')
  const opened = await req.payload.db.create({
    collection: 'reviews',
    req,
    data: {
      documentType: standing.collection,
      documentId: standing.id,
      documentTitle: titleOf(standing.newest),
      state: 'in-review',
      cycle: (await cyclesSoFar(req, standing.collection, standing.id)) + 1,
      contentHash: standing.hash,
      versionId: standing.newestVersionId,
      submittedById: actor.id,
      submittedByName: actor.name,
      submittedAt: now(),
      assigneeId: assignee?.id,
      assigneeName: assignee?.name,
      dueOn: input.dueOn ?? null,
      contributors,
      checks: problems,
    },
  })
  if (input.comment)
    await addComment(req, { review: String(opened.id), body: input.comment, weight: 'suggestion', actor })
  await note(stage, 'submitted', 'in-review', {
    assignee: assignee?.id ?? null,
    dueOn: input.dueOn ?? null,
    // What came from an import belongs to whoever takes it up.
    owner: scene.situation.owner ?? actor.id,
  })
  await tell(stage, 'submitted', assignee ? [assignee.id] : 'reviewers')
}

async function reviewerWithId(req: PayloadRequest, id: string) {
  const person = await req.payload.findByID({ collection: 'users', id, disableErrors: true, req, overrideAccess: true })
  if (!person?.roles.includes('reviewer')) throw new NotReady('The person you chose is not a reviewer.')
  return person
}

/** The rules have made sure that these states come with a review; say so where one would otherwise be guessed. */
function reviewOf({ scene }: Stage) {
  if (!scene.review) throw new NotReady('There is no open review of this document.')
  return scene.review
}

async function withdraw(stage: Stage): Promise<void> {
  await closeReview(stage.req, reviewOf(stage).id, 'withdrawn')
  await note(stage, 'withdrawn', 'draft', { assignee: null, dueOn: null })
}

async function requestChanges(stage: Stage): Promise<void> {
  const { req, scene, input, actor } = stage
  const review = reviewOf(stage)
  if (input.comment) await addComment(req, { review: review.id, body: input.comment, weight: 'must-fix', actor })
  await updateReview(req, review.id, {
    state: 'changes-requested',
    decidedById: actor.id,
    decidedByName: actor.name,
    decidedAt: now(),
  })
  await cancelSchedules(req, scene.standing.collection, scene.standing.id, 'publish')
  await note(stage, 'changes-requested', 'changes-requested', { publishAt: null })
  await tell(stage, 'changes-requested', review.submittedById ? [review.submittedById] : [])
}

async function approve(stage: Stage): Promise<void> {
  const { req, scene, input, actor } = stage
  const review = reviewOf(stage)
  if (input.comment) await addComment(req, { review: review.id, body: input.comment, weight: 'suggestion', actor })
  await updateReview(req, review.id, {
    state: 'approved',
    contentHash: scene.standing.hash,
    versionId: scene.standing.newestVersionId,
    contributors: scene.contributors,
    decidedById: actor.id,
    decidedByName: actor.name,
    decidedAt: now(),
  })
  await note(stage, 'approved', 'approved')
  await tell(stage, 'approved', review.submittedById ? [review.submittedById] : [])
}

async function emergencyPublish(stage: Stage): Promise<void> {
  if (!stage.input.reason) throw new NotReady('An emergency needs a reason.')
  await goLive(stage, 'emergency-published')
  await tell(stage, 'emergency-published', 'reviewers')
}

async function publish(stage: Stage): Promise<void> {
  await goLive(stage, 'published')
  await tell(
    stage,
    'published',
    stage.scene.contributors.map(({ id }) => id),
  )
}

/** What each transition does, once the rules have let it through. */
export const performances: Record<TransitionAction, (stage: Stage) => Promise<void>> = {
  submit,
  withdraw,
  'request-changes': requestChanges,
  approve,
  publish,
  schedule: schedulePublish,
  unschedule,
  unpublish: takeDown,
  'schedule-unpublish': scheduleUnpublish,
  'confirm-accurate': confirmAccurate,
  'confirm-translation': confirmTranslation,
  'emergency-publish': emergencyPublish,
}
