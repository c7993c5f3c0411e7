import type { Career } from '@career-explorer/types/payload'
import { type BasePayload, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '@/testing/test'

import { aBundle, aFolder, filesOf } from './bundle-folder.fixture'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'

const stage = { name: 'O/L', order: 1, kind: 'stage' }
const category = { name: 'Trades', icon: '🔧', order: 1 }
const aCareer = (title: string, more: Record<string, unknown> = {}) => ({
  title,
  tagline: 'One sentence.',
  categories: ['trades'],
  demand: 'high',
  competition: 'open',
  overview: 'Some **words**.',
  roadmap: [{ stage: 'o-l', whatToDo: ['Read a lot', 'Ask people'] }],
  ...more,
})
const base = { 'stages/o-l.yaml': stage, 'categories/trades.yaml': category }

async function careerOf(payload: Payload, slug: string, draft = true): Promise<Career> {
  const { docs } = await payload.find({ collection: 'careers', where: { slug: { equals: slug } }, draft, depth: 0 })
  const [career] = docs
  if (!career) throw new Error(`There is no ${slug}.`)
  return career
}

const versionsOf = async (payload: BasePayload, id: string) =>
  (await payload.countVersions({ collection: 'careers', where: { parent: { equals: id } } })).totalDocs

describe('an import', () => {
  test('makes drafts, in any order and in circles', async ({ payload }) => {
    const directory = await aBundle({
      ...base,
      'careers/circle-a.yaml': aCareer('A', { relatedCareers: ['circle-b'] }),
      'careers/circle-b.yaml': aCareer('B', { relatedCareers: ['circle-a'] }),
    })
    const report = await importBundle(payload, { directory })
    expect(report.faults).toEqual([])
    expect(report.counts.careers).toEqual({ created: 2, updated: 0, unchanged: 0, failed: 0 })
    const [a, b] = [await careerOf(payload, 'circle-a'), await careerOf(payload, 'circle-b')]
    expect(a).toMatchObject({ _status: 'draft', relatedCareers: [b.id], editorial: { state: 'draft' } })
    expect(b.relatedCareers).toEqual([a.id])
  })

  test('is safe to repeat: nothing is written the second time', async ({ payload }) => {
    const directory = await aBundle({ ...base, 'careers/twice.yaml': aCareer('Twice') })
    await importBundle(payload, { directory })
    const { id } = await careerOf(payload, 'twice')
    const report = await importBundle(payload, { directory })
    expect(report.counts.careers).toEqual({ created: 0, updated: 0, unchanged: 1, failed: 0 })
    expect(await versionsOf(payload, id)).toBe(1)
  })

  test('keeps the ids of rows that still say the same, wherever they move', async ({ payload }) => {
    await importBundle(payload, { directory: await aBundle({ ...base, 'careers/rows.yaml': aCareer('Rows') }) })
    const [before] = (await careerOf(payload, 'rows')).roadmap ?? []
    const roadmap = [{ stage: 'o-l', whatToDo: ['Something new', { en: 'Ask people', ta: 'கேள்' }, 'Read a lot'] }]
    await importBundle(payload, {
      directory: await aBundle({ ...base, 'careers/rows.yaml': aCareer('Rows', { roadmap }) }),
    })
    const [after] = (await careerOf(payload, 'rows')).roadmap ?? []
    const idOf = (row: typeof before, text: string) => row?.whatToDo?.find((each) => each.text === text)?.id
    expect(after?.id).toBe(before?.id)
    for (const text of ['Read a lot', 'Ask people']) expect(idOf(after, text)).toBe(idOf(before, text))
    expect(idOf(after, 'Something new')).toMatch(/^[0-9a-f]{24}$/)
  })

  test('leaves what is live alone, unless told to publish', async ({ payload }) => {
    const first = await aBundle({ ...base, 'careers/live.yaml': aCareer('Live') })
    await importBundle(payload, { directory: first, publish: true })
    expect(await careerOf(payload, 'live', false)).toMatchObject({
      _status: 'published',
      editorial: { state: 'published' },
    })

    const second = await aBundle({
      ...base,
      'careers/live.yaml': aCareer('Live', { tagline: 'Another.', dailyTasks: [{ text: 'x' }] }),
    })
    await importBundle(payload, { directory: second })
    expect(await careerOf(payload, 'live', false)).toMatchObject({ _status: 'published', tagline: 'One sentence.' })
    expect(await careerOf(payload, 'live')).toMatchObject({ _status: 'draft', tagline: 'Another.' })

    const report = await importBundle(payload, { directory: second, publish: true })
    expect(report.counts.careers).toMatchObject({ updated: 1 })
    expect(await careerOf(payload, 'live', false)).toMatchObject({ _status: 'published', tagline: 'Another.' })
    expect((await careerOf(payload, 'live', false)).dailyTasks).toHaveLength(1)
  })

  test('imports what is right beside what is wrong, and nothing at all when strict', async ({ payload }) => {
    const directory = await aBundle({
      'skills/right.yaml': { name: 'Right', kind: 'technical' },
      'skills/wrong.yaml': { name: 'Wrong', kind: 'x' },
    })
    const count = async () => (await payload.count({ collection: 'skills' })).totalDocs
    expect(await importBundle(payload, { directory, strict: true })).toMatchObject({ hasWritten: false })
    expect(await count()).toBe(0)
    expect(await importBundle(payload, { directory, dryRun: true })).toMatchObject({
      counts: { skills: { created: 1, failed: 1 } },
    })
    expect(await count()).toBe(0)
    expect(await importBundle(payload, { directory })).toMatchObject({ counts: { skills: { created: 1, failed: 1 } } })
    expect(await count()).toBe(1)
  })

  test('says that a row id belongs to another document, and imports the rest', async ({ payload }) => {
    const row = { mayNotSuit: [{ id: 'owned', text: 'x' }] }
    await importBundle(payload, { directory: await aBundle({ ...base, 'careers/owner.yaml': aCareer('Owner', row) }) })
    const copy = await aBundle({
      ...base,
      'careers/copy.yaml': aCareer('Copy', row),
      'careers/other.yaml': aCareer('Other'),
    })
    const report = await importBundle(payload, { directory: copy })
    expect(report.counts.careers).toMatchObject({ created: 1, failed: 1 })
    expect(report.faults).toMatchObject([
      { file: 'careers/copy.yaml', reason: expect.stringContaining('the database refuses it') },
    ])
    expect((await payload.count({ collection: 'careers', where: { slug: { equals: 'copy' } } })).totalDocs).toBe(0)
  })
})

test('export, import and export again give the same files', async ({ payload }) => {
  const tricky = [
    'yes',
    'no',
    '12',
    '1e3',
    '~',
    ' leading',
    'trailing ',
    '- dash',
    '# hash',
    'a: b',
    '“quoted” "too"',
    "it's",
    '&x',
    '*x',
    '{',
    '\tTab',
  ]
  const directory = await aBundle({
    ...base,
    'careers/rich.yaml': aCareer('Rich', {
      title: { en: 'Rich 👩🏽‍💻', si: 'ක්‍රියාකාරී ශ්‍රී', ta: 'தொழில்' },
      searchTerms: tricky,
      overview: {
        en: `### Head\n\n${'A long line of words. '.repeat(30).trim()}\n\n- one\n  - two **bold**\n\nBroken\\\nline [link](https://a.example/?b=1)`,
        si: 'ශ්‍රී **ලංකා**',
      },
      registration: { ta: 'தமிழ் மட்டும்' },
      sources: [{ key: 'a', title: 'A', accessedOn: '2026-01-31', url: 'https://a.example/' }],
      pay: [
        {
          level: 'mid',
          region: 'local',
          currency: 'LKR',
          minimum: 0,
          maximum: 1.5,
          period: 'month',
          year: 2026,
          sourceKey: 'a',
        },
      ],
      seo: { title: { en: 'T', ta: 'த' } },
      globalCareer: false,
    }),
  })
  expect((await importBundle(payload, { directory })).faults).toEqual([])
  const [first, second] = [await aFolder(), await aFolder()]
  expect((await exportBundle(payload, { directory: first })).faults).toEqual([])
  for (const collection of ['careers', 'skills', 'categories', 'stages'] as const) {
    await payload.delete({ collection, where: { id: { exists: true } } })
  }
  expect((await importBundle(payload, { directory: first, strict: true })).faults).toEqual([])
  await exportBundle(payload, { directory: second })
  expect(await filesOf(second)).toEqual(await filesOf(first))
  expect((await careerOf(payload, 'rich')).searchTerms?.map(({ text }) => text)).toEqual(tricky)
})

test('an export does not go into a folder with something else in it', async ({ payload }) => {
  const directory = await aBundle({ 'notes.txt': 'mine' })
  await expect(exportBundle(payload, { directory })).rejects.toThrow('holds other things')
})
