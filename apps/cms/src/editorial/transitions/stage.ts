import type { User } from '@career-explorer/types/payload'
import type { PayloadRequest } from 'payload'

import { recordActivity } from '@/editorial/activity'
import type { ActivityAction } from '@/editorial/activity.collection'
import type { Actor } from '@/editorial/actor'
import { titleOf } from '@/editorial/document'
import { type EditorialPatch, noteOnDocument } from '@/editorial/editorial.data'
import type { ReviewState } from '@/editorial/editorial.fields'

import type { TransitionInput } from './input'
import type { Scene } from './situation'

/** One transition under way: what was found, what was sent, who acts (nobody in person when the system does). */
export type Stage = { req: PayloadRequest; scene: Scene; input: TransitionInput; person: User | null; actor: Actor }

/** The line in the history, the note on the document, and the comment if there is one. */
export async function note(
  { req, scene: { standing, situation }, input, actor }: Stage,
  action: ActivityAction,
  toState: ReviewState,
  patch: EditorialPatch = {},
): Promise<void> {
  const { collection, id } = standing
  await recordActivity(req, {
    actor,
    action,
    collection,
    id,
    title: titleOf(standing.newest),
    fromState: situation.state,
    toState,
    versionId: standing.newestVersionId,
    hash: standing.hash,
    reason: input.reason ?? input.comment,
  })
  await noteOnDocument(req, collection, id, { state: toState, ...patch })
}
