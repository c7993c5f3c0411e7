import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { inTransaction } from '@/database/transaction'
import { bySystem } from '@/editorial/system-reason'
import { createSkill } from '@/testing/factories/skill.factory'
import { publish } from '@/testing/publish'
import { test } from '@/testing/test'

import { drain } from './drain'
import { changesAfter, newestSequence } from './feed'
import { enqueue } from './outbox'
import { rebuildDelivery } from './rebuild'
import { startDelivery } from './worker'

const waiting = async (payload: Payload) => {
  const { rows } = await payload.db.pool.query('select collection, document_id, attempts, error from delivery_outbox')
  return rows
}

const isPublic = async (payload: Payload, path: string) => {
  const { rows } = await payload.db.pool.query('select from delivery_documents where path = $1 and not removed', [path])
  return rows.length === 1
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries++) {
    if (tries === 400) throw new Error('It never happened.')
    await pause(50)
  }
}

describe('the outbox', () => {
  test('holds what a crash left, and the next drain does it', async ({ payload }) => {
    const skill = await createSkill(payload)
    await publish(payload, 'skills', skill.id)
    expect(await waiting(payload)).not.toEqual([])
    expect(await isPublic(payload, `en/skills/${skill.slug}.json`)).toBe(false)
    await drain(payload)
    expect(await isPublic(payload, `en/skills/${skill.slug}.json`)).toBe(true)
    expect(await waiting(payload)).toEqual([])
  })

  test('forgets what was rolled back', async ({ payload }) => {
    const skill = await createSkill(payload)
    await drain(payload)
    const req = await createLocalReq({}, payload)
    const failing = inTransaction(req, async () => {
      await enqueue(req, [{ collection: 'skills', id: skill.id }])
      throw new Error('Never mind.')
    })
    await expect(failing).rejects.toThrow('Never mind.')
    expect(await waiting(payload)).toEqual([])
  })

  test('keeps a document that does not fit, with the reason, and delivers the others', async ({ payload }) => {
    const [bad, good] = [await createSkill(payload), await createSkill(payload)]
    for (const { id } of [bad, good]) await publish(payload, 'skills', id)
    await drain(payload)
    await payload.db.pool.query(`update skills_locales set name = '' where _parent_id = $1`, [bad.id])
    await payload.update({ collection: 'skills', id: bad.id, draft: true, data: {}, context: bySystem('for a test') })
    await rebuildDelivery(payload)
    const drained = await drain(payload)
    expect(drained.failed).toBe(1)
    expect(await waiting(payload)).toMatchObject([
      { document_id: bad.id, attempts: 1, error: expect.stringContaining('name') },
    ])
    expect(await isPublic(payload, `en/skills/${bad.slug}.json`)).toBe(true)

    await payload.db.pool.query(`update skills_locales set name = 'Mended' where _parent_id = $1`, [bad.id])
    await rebuildDelivery(payload)
    await drain(payload)
    expect(await waiting(payload)).toEqual([])
  })

  test('a rebuild changes no byte and takes no sequence', async ({ payload }) => {
    const before = await newestSequence(payload)
    await rebuildDelivery(payload)
    expect(await drain(payload)).toMatchObject({ changed: 0, removed: 0, failed: 0 })
    expect(await newestSequence(payload)).toBe(before)
  })
})

describe('the worker', () => {
  test('delivers right after the commit, without being asked', async ({ payload }) => {
    const worker = startDelivery(payload)
    try {
      const skill = await createSkill(payload)
      await publish(payload, 'skills', skill.id)
      await until(() => isPublic(payload, `ta/skills/${skill.slug}.json`))
    } finally {
      await worker.stop()
    }
  })

  test('two at once share the work, and the feed skips nothing that many publish at the same time', async ({
    payload,
  }) => {
    const skills = []
    for (let number = 0; number < 12; number++) skills.push(await createSkill(payload))
    const workers = [startDelivery(payload), startDelivery(payload)]
    let isPublishing = true
    let sequence = await newestSequence(payload)
    const seen = new Set<string>()
    const follow = async () => {
      const feed = await changesAfter(payload, sequence)
      sequence = feed.sequence
      for (const path of feed.changed) seen.add(path)
    }
    const reader = (async () => {
      while (isPublishing) await follow()
    })()
    try {
      await Promise.all(skills.map(({ id }) => publish(payload, 'skills', id)))
      await until(async () => (await waiting(payload)).length === 0)
    } finally {
      isPublishing = false
      await reader
      await Promise.all(workers.map((worker) => worker.stop()))
    }
    await follow()
    for (const { slug } of skills) expect(seen).toContain(`en/skills/${slug}.json`)
    const { rows } = await payload.db.pool.query(
      'select count(*)::int, count(distinct sequence)::int as distinct from delivery_documents',
    )
    expect(rows[0].count).toBe(rows[0].distinct)
  })
})
