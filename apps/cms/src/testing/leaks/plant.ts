/** Fills a CMS with everything that must not get out, each with a word or an id by which it would be noticed. */
import type { User } from '@career-explorer/types/payload'
import type { CollectionSlug, Payload } from 'payload'

import { drain } from '@/delivery/drain'
import { bySystem } from '@/editorial/system-reason'
import { attackedCollections, makers, publishWithReferences } from '@/testing/bypass/subjects-of-attack'
import { createUser } from '@/testing/factories/user.factory'
import type { RestClient } from '@/testing/rest'

import { allButAdmins, type Asker, askers, newCanary, outsiders, type Secret } from './secret'

export type Planted = {
  people: Record<Asker, User | undefined>
  secrets: Secret[]
  /** Ids that a probe may put into an address, by collection: of what is hidden and of what is live. */
  ids: Map<string, string[]>
  /** Addresses of documents in the delivery API, hidden and live. */
  paths: string[]
  filenames: string[]
}

type Planting = { payload: Payload; rest: RestClient; planted: Planted }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function keep({ planted }: Planting, collection: string, id: string): void {
  planted.ids.set(collection, [...(planted.ids.get(collection) ?? []), id])
}

function hide(planting: Planting, text: string, what: string, hiddenFrom = outsiders): string {
  planting.planted.secrets.push({ text, what, hiddenFrom })
  return text
}

async function rewrite({ payload }: Planting, collection: CollectionSlug, id: string, data: object): Promise<void> {
  await payload.update({ collection, id, draft: true, data, context: bySystem('for a test') })
}

async function must(response: Promise<Response>): Promise<Record<string, unknown>> {
  const answer = await response
  const body: unknown = await answer.json()
  if (!answer.ok || !isRecord(body)) throw new Error(`${answer.status}: ${JSON.stringify(body)}`)
  return body
}

async function step(planting: Planting, as: User | undefined, path: string, action: string, body: object = {}) {
  const { hash } = await must(planting.rest(path, { as }))
  await must(planting.rest(`${path}/${action}`, { as, body: { expectedHash: hash, ...body } }))
}

/** One live document with newer drafts, one that never was live, one in the trash, one that was taken down. */
async function plantType(planting: Planting, collection: CollectionSlug): Promise<void> {
  const { payload, planted } = planting
  const maker = makers[collection]
  if (!maker) throw new Error(`Nobody knows how to make ${collection}.`)
  const { textField } = maker
  const { author, reviewer } = planted.people
  const make = async (what: string, isHidden: boolean) => {
    const { id } = await maker.make(payload)
    keep(planting, collection, id)
    if (isHidden) hide(planting, id, `the id of a ${what} of ${collection}`)
    return id
  }
  const marked = (what: string) => ({
    [textField]: hide(planting, newCanary(), `the text of ${what} of ${collection}`),
  })

  const draft = await make('draft', true)
  await rewrite(planting, collection, draft, marked('a draft'))

  const live = await make('live document', false)
  await publishWithReferences(payload, collection, live)
  await rewrite(planting, collection, live, marked('an old draft'))
  await rewrite(planting, collection, live, marked('a newer draft'))

  const trashed = await make('document in the trash', true)
  await rewrite(planting, collection, trashed, marked('a document in the trash'))
  await publishWithReferences(payload, collection, trashed)
  const gone = await make('document that was taken down', true)
  await rewrite(planting, collection, gone, marked('a document that was taken down'))
  await publishWithReferences(payload, collection, gone)
  await drain(payload)

  const path = `/api/${collection}/${live}/editorial`
  const secretly = (what: string) => hide(planting, newCanary(), what)
  await step(planting, author, path, 'submit', { comment: secretly('the comment of a submission') })
  await must(
    planting.rest(`${path}/comments`, { as: reviewer, body: { body: secretly('a comment'), weight: 'must-fix' } }),
  )
  await must(
    planting.rest(`/api/${collection}/${trashed}`, {
      method: 'PATCH',
      as: reviewer,
      body: { deletedAt: new Date().toISOString() },
    }),
  )
  await step(planting, reviewer, `/api/${collection}/${gone}/editorial`, 'unpublish', {
    reason: secretly('the reason of a take-down'),
  })
  for (const id of [draft, live, trashed, gone]) {
    const document = await payload.findByID({ collection, id, draft: true, trash: true })
    if ('slug' in document) planted.paths.push(`${collection}/${document.slug}`)
    if ('filename' in document && typeof document.filename === 'string') {
      planted.filenames.push(document.filename)
      if (id !== live) hide(planting, document.filename, 'the file of an unpublished picture')
    }
  }
}

/** What the tables hold that is written by the CMS itself. */
async function plantRows(planting: Planting): Promise<void> {
  const { payload } = planting
  await payload.db.create({
    collection: 'mails',
    data: {
      to: `${hide(planting, newCanary(), 'the address of a mail', allButAdmins)}@example.org`,
      subject: hide(planting, newCanary(), 'the subject of a mail', allButAdmins),
      text: hide(planting, newCanary(), 'the text of a mail', allButAdmins),
      state: 'kept',
      attempts: 0,
    },
  })
  await payload.db.pool.query(
    `update users set hash = $1, salt = $2, reset_password_token = $3, reset_password_expiration = now() + interval '1 hour' where id = $4`,
    [
      hide(planting, newCanary(), 'the hash of a password', askers),
      hide(planting, newCanary(), 'the salt of a password', askers),
      hide(planting, newCanary(), 'a reset token', askers),
      (await colleague(planting)).id,
    ],
  )
  for (const slug of ['reviews', 'review-comments', 'schedules', 'mails', 'activity'] as const) {
    const { docs } = await payload.find({ collection: slug, limit: 20, overrideAccess: true })
    for (const { id } of docs) {
      keep(planting, slug, id)
      hide(planting, id, `the id of a row of ${slug}`, slug === 'mails' ? allButAdmins : outsiders)
    }
  }
}

/** Somebody whom nobody but admins may look up. */
async function colleague(planting: Planting): Promise<User> {
  const email = `${hide(planting, newCanary(), 'the address of a colleague', allButAdmins)}@example.org`
  const person = await createUser(planting.payload, { email, roles: ['author'] })
  keep(planting, 'users', person.id)
  hide(planting, person.id, 'the id of a colleague')
  return person
}

/** The versions of hidden documents have ids, too. */
async function keepVersions(planting: Planting, collection: CollectionSlug): Promise<void> {
  const { docs } = await planting.payload.findVersions({ collection, limit: 30, overrideAccess: true, trash: true })
  for (const { id } of docs) {
    keep(planting, `${collection}/versions`, String(id))
    hide(planting, String(id), `the id of a version of ${collection}`)
  }
}

/** Plants all of it, on these content types or on all. */
export async function plant(
  payload: Payload,
  rest: RestClient,
  types = attackedCollections(payload),
): Promise<Planted> {
  const roleless = await createUser(payload)
  await payload.db.pool.query('delete from users_roles where parent_id = $1', [roleless.id])
  const planted: Planted = {
    people: {
      nobody: undefined,
      roleless: { ...roleless, roles: [] },
      author: await createUser(payload, { roles: ['author'] }),
      reviewer: await createUser(payload, { roles: ['reviewer'] }),
      admin: await createUser(payload, { roles: ['admin'] }),
    },
    secrets: [],
    ids: new Map(),
    paths: [],
    filenames: [],
  }
  const planting = { payload, rest, planted }
  for (const collection of types) await plantType(planting, collection)
  await plantRows(planting)
  await drain(payload)
  for (const collection of types) await keepVersions(planting, collection)
  return planted
}
