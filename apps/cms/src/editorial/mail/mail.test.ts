import { SMTPServer } from 'smtp-server'
import { expect } from 'vitest'

import { createSkill } from '@/testing/factories/skill.factory'
import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

import { publishAsSystem } from '@/editorial/publish-as-system'

import { smtpCarrier } from './carrier'
import { weekOf, writeDigest } from './digest'
import { sendWaitingMails } from './post'

/** A real mail server on loopback that keeps what it is given. */
async function startMailServer(): Promise<{ url: string; letters: string[]; stop: () => Promise<void> }> {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push(Buffer.concat(chunks).toString('utf8'))
        done()
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

test('a reviewer is mailed when something is submitted, and the author when it is approved', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skill = await createSkill(payload, { name: 'Weaving cane' })
  const path = `/api/skills/${skill.id}/editorial`
  const { hash } = await (await rest(path, { as: author })).json()
  await rest(`${path}/submit`, {
    as: author,
    body: { expectedHash: hash, assignee: reviewer.id, comment: 'First try' },
  })
  await rest(`${path}/approve`, { as: reviewer, body: { expectedHash: hash } })
  const server = await startMailServer()
  const carrier = smtpCarrier(server.url, 'Career Explorer <careers@example.org>')
  expect(await sendWaitingMails(payload, carrier)).toBe(2)
  carrier.close()
  await server.stop()
  expect(server.letters.find((letter) => letter.includes(`To: ${reviewer.email}`))).toContain(
    'For review: Weaving cane',
  )
  expect(server.letters.find((letter) => letter.includes(`To: ${author.email}`))).toContain('Approved: Weaving cane')
})

test('without a mail server, mails are kept for admins to read', async ({ payload, rest, author, reviewer, admin }) => {
  const skill = await createSkill(payload)
  const path = `/api/skills/${skill.id}/editorial`
  const { hash } = await (await rest(path, { as: author })).json()
  await rest(`${path}/submit`, { as: author, body: { expectedHash: hash, assignee: reviewer.id } })
  expect(await sendWaitingMails(payload, null)).toBe(1)
  const kept = await (
    await rest(`/api/mails?where[subject][contains]=${encodeURIComponent(skill.name)}`, { as: admin })
  ).json()
  expect(kept.docs).toMatchObject([{ to: reviewer.email, state: 'kept' }])
  expect((await rest('/api/mails', { as: reviewer })).status).toBe(403)
})

test('a mail server that refuses is asked again later, and the mail is not lost', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skill = await createSkill(payload)
  const path = `/api/skills/${skill.id}/editorial`
  const { hash } = await (await rest(path, { as: author })).json()
  await rest(`${path}/submit`, { as: author, body: { expectedHash: hash, assignee: reviewer.id } })
  const gone = smtpCarrier('smtp://127.0.0.1:9', 'careers@example.org')
  expect(await sendWaitingMails(payload, gone)).toBe(1)
  gone.close()
  const { docs } = await payload.find({ collection: 'mails', where: { subject: { contains: skill.name } } })
  expect(docs).toMatchObject([{ state: 'waiting', attempts: 1 }])
  expect(docs[0]?.failure).toBeTruthy()
})

test('the digest names what is due, once a week for each reviewer', async ({ payload }) => {
  await createUser(payload, { roles: ['reviewer'] })
  const skill = await createSkill(payload, { name: 'Reading tide tables' })
  await publishAsSystem(payload, { collection: 'skills', id: skill.id, reason: 'for a test' })
  await payload.db.pool.query(`update skills set editorial_review_by = now() - interval '1 day' where id = $1`, [
    skill.id,
  ])
  const written = await writeDigest(payload)
  expect(written).toBeGreaterThan(0)
  expect(await writeDigest(payload)).toBe(0)
  const { docs } = await payload.find({ collection: 'mails', where: { key: { contains: weekOf(new Date()) } } })
  expect(docs[0]?.text).toContain('Reading tide tables')
})

test('weeks are counted as ISO 8601 does', () => {
  expect(weekOf(new Date('2026-11-22T00:00:00Z'))).toBe('2026-W47')
  expect(weekOf(new Date('2027-01-01T00:00:00Z'))).toBe('2026-W53')
  expect(weekOf(new Date('2024-12-30T00:00:00Z'))).toBe('2025-W01')
})
