import { titleOf } from '@/editorial/document'
import { NotReady } from '@/editorial/errors'
import { unpublishedReferences } from '@/editorial/references'
import { cancelSchedules } from '@/editorial/schedules'

import { note, type Stage } from './stage'

const furthestDays = 366

function timeOf({ input }: Stage): string {
  if (!input.publishAt) throw new NotReady('Say when: a date and a time.')
  const time = Date.parse(input.publishAt)
  const days = (time - Date.now()) / 86_400_000
  if (days <= 0) throw new NotReady('That time has passed already.')
  if (days > furthestDays) throw new NotReady('That is more than a year away.')
  return new Date(time).toISOString()
}

async function ask(stage: Stage, action: 'publish' | 'unpublish', at: string): Promise<void> {
  const { req, scene, input, actor } = stage
  const { collection, id, hash, newest } = scene.standing
  await cancelSchedules(req, collection, id, action)
  await req.payload.db.create({
    collection: 'schedules',
    req,
    data: {
      documentType: collection,
      documentId: id,
      documentTitle: titleOf(newest),
      action,
      at,
      state: 'waiting',
      contentHash: hash,
      requestedById: actor.id,
      requestedByName: actor.name,
      reason: input.reason,
    },
  })
}

/** Asks for the approved text to go live later. Checked again then: person, role, hash, references. */
export async function schedulePublish(stage: Stage): Promise<void> {
  const { req, scene } = stage
  const at = timeOf(stage)
  const missing = await unpublishedReferences(req, scene.standing.collection, scene.standing.newest)
  if (missing.length > 0 && !stage.input.together)
    throw new NotReady('This refers to documents that are not live.', missing)
  await ask(stage, 'publish', at)
  await note(
    { ...stage, input: { ...stage.input, reason: stage.input.reason ?? `For ${at}` } },
    'scheduled',
    'approved',
    { publishAt: at },
  )
}

export async function scheduleUnpublish(stage: Stage): Promise<void> {
  if (!stage.input.reason) throw new NotReady('Say why it is taken down.')
  const at = timeOf(stage)
  await ask(stage, 'unpublish', at)
  await note(stage, 'scheduled', stage.scene.situation.state, { unpublishAt: at })
}

export async function unschedule(stage: Stage): Promise<void> {
  const { collection, id } = stage.scene.standing
  await cancelSchedules(stage.req, collection, id)
  await note(stage, 'unscheduled', stage.scene.situation.state, { publishAt: null, unpublishAt: null })
}
