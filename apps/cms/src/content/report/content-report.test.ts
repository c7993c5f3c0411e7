import config from '@payload-config'
import { describe, expect, test } from 'vitest'

import { aBundle } from '@/content/bundle-folder.fixture'
import { contentTypesOf } from '@/content/content-type'

import { contentReport, isSound } from './content-report'
import { linkList } from './link-list'
import { contentReportText } from './print-content-report'
import { readBundle } from './read-bundle'

type Files = Parameters<typeof aBundle>[0]

const documentsOf = async (files: Files) =>
  (await readBundle(await aBundle(files), contentTypesOf(await config))).documents

const reportOf = async (files: Files) => contentReport(await documentsOf(files))

const stages = { 'stages/primary.yaml': { name: 'Primary', kind: 'stage' } }

const nurse = {
  title: { en: 'Nurse', si: 'හෙදිය' },
  categories: ['health'],
  searchTerms: ['nars'],
  overview: { en: 'You look after sick people. You learn their names.\n\nYou work at night.', si: 'ඔබ රෝගීන් රැකබලා ගනී.' },
  roadmap: [
    {
      stage: 'primary',
      skills: ['empathy'],
      whatToDo: [{ en: 'Help at home.', si: 'ගෙදර උදව් කරන්න.' }],
      activities: [{ text: { en: 'Read.', si: 'කියවන්න.' }, url: 'https://example.org/read' }],
    },
  ],
  pay: [{ level: 'entry', region: 'local', currency: 'LKR', minimum: 1, period: 'month', year: 2026, sourceKey: 'a' }],
  pathways: [
    { type: 'nvq', name: 'Course' },
    { type: 'state-degree', name: 'Degree' },
  ],
  relatedCareers: ['doctor'],
  sources: [{ key: 'a', title: 'A', url: 'https://example.org/a', accessedOn: '2026-01-31' }],
}

const bundle: Files = {
  ...stages,
  'categories/health.yaml': { name: { en: 'Health', si: 'සෞඛ්‍යය', ta: 'சுகாதாரம்' }, icon: '🩺' },
  'skills/empathy.yaml': { name: 'Empathy', kind: 'personal' },
  'skills/welding.yaml': { name: 'Welding', kind: 'technical' },
  'careers/nurse.yaml': nurse,
  'careers/doctor.yaml': { title: 'Doctor', alternatives: [{ career: 'nurse', text: 'Closer to patients' }] },
}

describe('counts', () => {
  const careerOf = async (slug: string) => (await reportOf(bundle)).careers.find((each) => each.slug === slug)

  test('careers per category, stage and language', async () => {
    const report = await reportOf(bundle)
    expect(report.careersPerCategory).toEqual({ health: 1 })
    expect(report.careersPerStage).toEqual({ primary: 1 })
    expect(report.careersPerLanguage).toEqual({ en: 2, si: 1, ta: 0 })
  })

  test('the first entry route and any', async () => {
    const { routes } = await reportOf(bundle)
    expect(routes.nvq).toEqual({ first: 1, any: 1 })
    expect(routes['state-degree']).toEqual({ first: 0, any: 1 })
  })

  test('words that are read, sources and links of a career', async () => {
    expect(await careerOf('nurse')).toMatchObject({ words: 1 + 13 + 3 + 1 + 2, sources: 1, links: 2 })
  })

  test('texts that are shown in English', async () => {
    expect((await careerOf('nurse'))?.fallbacks).toEqual({ en: 0, si: 3, ta: 7 })
    expect((await reportOf(bundle)).fallbacks.categories).toEqual({ texts: 1, missing: { en: 0, si: 0, ta: 0 } })
  })

  test('skills that no career uses', async () => expect((await reportOf(bundle)).unusedSkills).toEqual(['welding']))

  test('all is well', async () => expect(isSound(await reportOf(bundle))).toBe(true))

  test('people read tables', async () => {
    const text = contentReportText(await reportOf(bundle))
    expect(text).toMatch(/^nurse +20 .* 1 +2 +2 /m)
    expect(text).toContain('Skills that no career uses: 1\n  welding')
    expect(text).toContain('Figures without a source: 0')
  })
})

describe('what must not be', () => {
  const found = async (careers: Record<string, Record<string, unknown>>) => {
    const files = Object.entries(careers).map(([slug, data]) => [`careers/${slug}.yaml`, data] as const)
    const report = await reportOf({ ...stages, ...Object.fromEntries(files) })
    expect(isSound(report)).toBe(false)
    return report.mustBeZero
  }

  test('a figure without a source, or with one that is not listed', async () => {
    const pay = [{ ...nurse.pay[0], sourceKey: null }, nurse.pay[0]]
    expect(await found({ a: { title: 'A', pay } })).toMatchObject({ figuresWithoutSource: ['a: pay[0]', 'a: pay[1]'] })
  })

  test('a sentence in two careers, in whatever field and language', async () => {
    const ta = 'ஒரு நாள் முழுவதும் நின்று வேலை செய்வீர்கள்.'
    const repeated = await found({
      a: { title: 'A', whyItMatters: { en: 'Yes.', ta }, relatedCareers: ['b'] },
      b: { title: 'B', mayNotSuit: [{ en: 'No.', ta: `இல்லை. ${ta}` }], relatedCareers: ['a'] },
    })
    expect(repeated).toMatchObject({ repeatedSentences: [`a, b: ${ta}`], unlinkedCareers: [] })
  })

  test('names and short phrases may be repeated', async () => {
    const shared = {
      pathways: [
        { type: 'nvq', name: 'National certificate of the whole country', institutions: ['A school of five words'] },
      ],
      mayNotSuit: ['You dislike crowds.'],
    }
    const careers = { 'careers/a.yaml': { title: 'A', ...shared }, 'careers/b.yaml': { title: 'B', ...shared } }
    expect((await reportOf(careers)).mustBeZero.repeatedSentences).toEqual([])
  })

  test('a reference that leads nowhere', async () => {
    const { danglingReferences } = await found({ a: { title: 'A', roadmap: [{ stage: 'university' }] } })
    expect(danglingReferences).toEqual(['careers/a: roadmap[0].stage refers to stages/university'])
  })

  test('a career that only links to itself', async () => {
    expect(await found({ a: { title: 'A', relatedCareers: ['a'] } })).toMatchObject({ unlinkedCareers: ['a'] })
  })
})

test('a link was looked at when a source says so, wherever else it stands', async () => {
  const address = 'https://example.org'
  const list = linkList(
    await documentsOf({
      'skills/a.yaml': { name: 'A', kind: 'digital', resources: [{ title: 'A', url: `${address}/`, cost: 'free' }] },
      'careers/b.yaml': {
        title: 'B',
        whyItMatters: 'Read [this](https://example.org/rich).',
        pathways: [{ type: 'nvq', name: 'C', url: 'https://example.org/course', checkedOn: '2026-02-01' }],
        sources: [
          { key: 'old', title: 'Old', url: address, accessedOn: '2025-03-04' },
          { key: 'new', title: 'New', url: address, accessedOn: '2026-01-02' },
          { key: 'unread', title: 'Unread', url: 'https://example.org/unread' },
        ],
      },
    }),
  )
  expect(list).toContain('4 addresses: 1 looked at, 3 never looked at.')
  expect(list).toContain('- 2026-01-02: <https://example.org/> (careers/b, skills/a)')
  for (const path of ['rich', 'course', 'unread']) expect(list).toContain(`- <https://example.org/${path}> (careers/b)`)
})
