/** An author, a reviewer and an admin who work together in all journeys of a file: three sign-ins instead of many. */
import { test as journey } from '@/journey'

import { type Cms, cmsAt, fieldOf } from './cms'
import { type Colleague, employ } from './staff'

export type Team = { author: Colleague; reviewer: Colleague; chief: Colleague; cms: Cms }

export const test = journey.extend('team', { scope: 'file' }, async ({ browser, cmsUrl, admin }): Promise<Team> => {
  const workplace = { browser, cmsUrl, admin }
  return {
    author: await employ(workplace, { name: 'Amaya Author', roles: ['author'] }),
    reviewer: await employ(workplace, { name: 'Rizwan Reviewer', roles: ['reviewer'] }),
    chief: await employ(workplace, { name: 'Chandra Chief', roles: ['admin'] }),
    cms: cmsAt(cmsUrl),
  }
})

export type Document = { type: string; id: string }

/** A new draft of the author’s. */
export async function write({ cms, author }: Team, type: string, body: object): Promise<string> {
  return fieldOf(await cms.read(`/api/${type}?draft=true`, { token: author.token, body }), 'doc.id')
}

/** The author changes a draft. */
export async function rewrite({ cms, author }: Team, { type, id }: Document, body: object): Promise<void> {
  await cms.read(`/api/${type}/${id}?draft=true`, { method: 'PATCH', token: author.token, body })
}

/** Steps of the review that a journey is not about: the author submits, the reviewer does the rest. */
export async function take({ cms, author, reviewer }: Team, { type, id }: Document, ...steps: string[]) {
  for (const step of steps) {
    const { token } = step === 'submit' ? author : reviewer
    const path = `/api/${type}/${id}/editorial`
    const expectedHash = fieldOf(await cms.read(path, { token }), 'hash')
    await cms.read(`${path}/${step}`, { token, body: { expectedHash } })
  }
}

/** Where a document stands, as the author reads it. */
export async function stateOf({ cms, author }: Team, { type, id }: Document): Promise<string> {
  return fieldOf(await cms.read(`/api/${type}/${id}/editorial`, { token: author.token }), 'state')
}
