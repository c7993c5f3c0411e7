import type { Career } from '@career-explorer/types/payload'
import { careerDocument, careersDocument, manifest, problem } from '@career-explorer/types'
import type { CollectionSlug, Payload } from 'payload'
import { describe, expect } from 'vitest'

import { bySystem } from '@/editorial/system-reason'
import { createCareer } from '@/testing/factories/career.factory'
import { createSkill } from '@/testing/factories/skill.factory'
import { createStage } from '@/testing/factories/stage.factory'
import { publish } from '@/testing/publish'
import { test } from '@/testing/test'

import { drain } from './drain'

const root = '/api/delivery/v1'

/** A live career, delivered, with everything it refers to. */
async function liveCareer(payload: Payload, data: Partial<Career> = {}): Promise<Career> {
  const career = await createCareer(payload, data)
  for (const category of career.categories) await publish(payload, 'categories', String(category))
  for (const step of career.roadmap ?? []) await publish(payload, 'stages', String(step.stage))
  await publish(payload, 'careers', career.id)
  await drain(payload)
  return career
}

async function saveDraft(payload: Payload, collection: CollectionSlug, id: string, data: object): Promise<void> {
  await payload.update({ collection, id, data, draft: true, context: bySystem('for a test') })
}

async function deliver(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  await publish(payload, collection, id)
  await drain(payload)
}

const sequences = async (payload: Payload) => {
  const { rows } = await payload.db.pool.query<{ path: string; sequence: string }>(
    'select path, sequence from delivery_documents',
  )
  return new Map(rows.map(({ path, sequence }) => [path, Number(sequence)]))
}

const changedBetween = (before: Map<string, number>, after: Map<string, number>) =>
  [...after].filter(([path, sequence]) => before.get(path) !== sequence).map(([path]) => path)

describe('what is published', () => {
  test('is a document of its own and on the lists, in three languages', async ({ payload, rest }) => {
    const career = await liveCareer(payload, { title: 'Nurse' })
    for (const locale of ['en', 'si', 'ta']) {
      const page = careerDocument.parse(await (await rest(`${root}/${locale}/careers/${career.slug}.json`)).json())
      expect(page).toMatchObject({ locale, title: 'Nurse' })
      const list = careersDocument.parse(await (await rest(`${root}/${locale}/careers.json`)).json())
      expect(list.careers.map(({ slug }) => slug)).toContain(career.slug)
    }
    expect(manifest.parse(await (await rest(`${root}/manifest`)).json()).documents.map(({ path }) => path)).toContain(
      `ta/careers/${career.slug}.json`,
    )
  })

  test('a draft is in no document, whatever it changes', async ({ payload }) => {
    const career = await liveCareer(payload)
    const before = await sequences(payload)
    await saveDraft(payload, 'careers', career.id, {
      title: 'canary title',
      slug: 'canary-slug',
      tagline: 'canary tagline',
      searchTerms: [{ text: 'canary term' }],
    })
    await createCareer(payload, { title: 'canary career' })
    await drain(payload)
    const { rows } = await payload.db.pool.query(`select path from delivery_documents where body like '%canary%'`)
    expect(rows).toEqual([])
    expect(changedBetween(before, await sequences(payload))).toEqual([])
  })

  test('an edit of the text changes the page and nothing else', async ({ payload }) => {
    const career = await liveCareer(payload)
    await liveCareer(payload, { relatedCareers: [career.id] })
    const before = await sequences(payload)
    await saveDraft(payload, 'careers', career.id, { workplaces: [{ text: 'In a laboratory' }] })
    await deliver(payload, 'careers', career.id)
    expect(changedBetween(before, await sequences(payload)).toSorted()).toEqual(
      ['en', 'si', 'ta'].map((locale) => `${locale}/careers/${career.slug}.json`),
    )
  })

  test('a renamed skill changes its page, the careers that use it, and the list that names it', async ({
    payload,
    rest,
  }) => {
    const skill = await createSkill(payload)
    await publish(payload, 'skills', skill.id)
    const stage = await createStage(payload)
    const user = await liveCareer(payload, { roadmap: [{ stage: stage.id, skills: [skill.id] }] })
    await liveCareer(payload)
    const before = await sequences(payload)
    await saveDraft(payload, 'skills', skill.id, { name: 'Reading maps' })
    await deliver(payload, 'skills', skill.id)
    expect(changedBetween(before, await sequences(payload)).toSorted()).toEqual(
      ['en', 'si', 'ta'].flatMap((locale) => [
        `${locale}/careers.json`,
        `${locale}/careers/${user.slug}.json`,
        `${locale}/skills/${skill.slug}.json`,
      ]),
    )
    const page = await (await rest(`${root}/en/skills/${skill.slug}.json`)).json()
    expect(page).toMatchObject({ name: 'Reading maps', careers: [{ slug: user.slug, stages: [{ slug: stage.slug }] }] })
  })

  test("a category's new icon reaches the careers that other pages show", async ({ payload, rest }) => {
    const shown = await liveCareer(payload)
    const showing = await liveCareer(payload, { relatedCareers: [shown.id] })
    const category = String(shown.categories[0])
    await saveDraft(payload, 'categories', category, { icon: '🚢' })
    await deliver(payload, 'categories', category)
    const page = careerDocument.parse(await (await rest(`${root}/en/careers/${showing.slug}.json`)).json())
    expect(page.relatedCareers).toMatchObject([{ slug: shown.slug, icon: '🚢' }])
  })
})

describe('what is taken down', () => {
  test('a reviewer unpublishes it, and it is gone from its address and from lists', async ({
    payload,
    rest,
    reviewer,
  }) => {
    const career = await liveCareer(payload)
    const review = `/api/careers/${career.id}/editorial`
    const { hash } = await (await rest(review, { as: reviewer })).json()
    const done = await rest(`${review}/unpublish`, { as: reviewer, body: { expectedHash: hash, reason: 'Not true.' } })
    expect(done.status).toBe(200)
    await drain(payload)
    expect((await rest(`${root}/en/careers/${career.slug}.json`)).status).toBe(410)
    const list = careersDocument.parse(await (await rest(`${root}/en/careers.json`)).json())
    expect(list.careers.map(({ slug }) => slug)).not.toContain(career.slug)
  })

  test('is gone from other pages too, however it was taken down', async ({ payload, rest }) => {
    const gone = await liveCareer(payload)
    const other = await liveCareer(payload, { relatedCareers: [gone.id] })
    await payload.db.pool.query(`update careers set _status = 'draft' where id = $1`, [gone.id])
    await saveDraft(payload, 'careers', gone.id, { tagline: 'Any save is announced.' })
    await drain(payload)
    const answer = await rest(`${root}/en/careers/${gone.slug}.json`)
    expect(answer.status).toBe(410)
    expect(problem.parse(await answer.json()).status).toBe(410)
    const { rows } = await payload.db.pool.query(
      `select path from delivery_documents where body like '%' || $1 || '%'`,
      [`"${gone.slug}"`],
    )
    expect(rows).toEqual([])
    expect((await rest(`${root}/en/careers/${other.slug}.json`)).status).toBe(200)
  })
})

describe('what is renamed', () => {
  test('leads from every old address to the new one, also back and forth', async ({ payload, rest }) => {
    const career = await liveCareer(payload, { slug: 'first' })
    for (const slug of ['second', 'third']) {
      await saveDraft(payload, 'careers', career.id, { slug })
      await deliver(payload, 'careers', career.id)
    }
    for (const old of ['first', 'second']) {
      const answer = await rest(`${root}/si/careers/${old}.json`)
      expect(answer.status).toBe(308)
      expect(answer.headers.get('Location')).toBe(`${root}/si/careers/third.json`)
    }
    const listed = manifest.parse(await (await rest(`${root}/manifest`)).json())
    expect(listed.redirects).toContainEqual({ from: 'en/careers/first.json', to: 'en/careers/third.json' })
    const { docs } = await payload.find({ collection: 'redirects', sort: 'from' })
    expect(docs.map(({ from, to }) => [from, to])).toEqual([
      ['careers/first', 'careers/third'],
      ['careers/second', 'careers/third'],
    ])

    await saveDraft(payload, 'careers', career.id, { slug: 'first' })
    await deliver(payload, 'careers', career.id)
    expect((await rest(`${root}/en/careers/first.json`)).status).toBe(200)
    const back = await payload.find({ collection: 'redirects', sort: 'from' })
    expect(back.docs.map(({ from, to }) => [from, to])).toEqual([
      ['careers/second', 'careers/first'],
      ['careers/third', 'careers/first'],
    ])
  })

  test('an old address that another career takes is that career', async ({ payload, rest }) => {
    const old = await liveCareer(payload, { slug: 'wanted' })
    await saveDraft(payload, 'careers', old.id, { slug: 'elsewhere' })
    await deliver(payload, 'careers', old.id)
    await liveCareer(payload, { slug: 'wanted', title: 'The new one' })
    const answer = await rest(`${root}/en/careers/wanted.json`)
    expect(await answer.json()).toMatchObject({ title: 'The new one' })
    expect(
      (await payload.count({ collection: 'redirects', where: { from: { equals: 'careers/wanted' } } })).totalDocs,
    ).toBe(0)
  })
})
