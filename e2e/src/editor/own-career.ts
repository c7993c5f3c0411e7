import { documentId, fieldOf } from './cms'
import { type Document, take, type Team, write } from './team'

/** A live career of a journey's own, like one that ships, in English: what becomes of it concerns nobody else. */
export async function publishLike(team: Team, model: string, own: { title: string; slug: string }) {
  const id = await documentId(team.cms, team.author.token, 'careers', model)
  const read = await team.cms.read(`/api/careers/${id}?depth=0&locale=en`, { token: team.author.token })
  const career = { type: 'careers', id: await write(team, 'careers', { ...withoutIds(read), ...own }) }
  await take(team, career, 'submit', 'approve', 'publish')
  return career
}

/** The reviewer takes a live page of a journey's own down again. */
export async function takeDown({ cms, reviewer: { token } }: Team, { type, id }: Document): Promise<void> {
  const path = `/api/${type}/${id}/editorial`
  const expectedHash = fieldOf(await cms.read(path, { token }), 'hash')
  await cms.read(`${path}/unpublish`, { token, body: { expectedHash, reason: 'It was there for a journey.' } })
}

const keptByTheCms = ['id', 'createdAt', 'updatedAt', '_status', 'editorial', 'lastReviewedOn', 'reviewBy', 'deletedAt']

/** A document as somebody would type it: rows and the document itself get new ids. */
function withoutIds(value: unknown): object {
  const copied = copy(value)
  return typeof copied === 'object' && copied !== null ? copied : {}
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => !keptByTheCms.includes(name))
  return Object.fromEntries(entries.map(([name, inside]) => [name, copy(inside)]))
}
