import { isAllowedHtml, locales } from '@career-explorer/types'
import { describe, expect, test } from 'vitest'

import type { Card } from '@/delivery/cards'
import { Library } from '@/delivery/library'
import type { LiveDocument } from '@/delivery/live'
import { voiceOf } from '@/delivery/wording'
import { aCareer } from '@/testing/factories/career.factory'
import { aRichText } from '@/testing/factories/rich-text'

import { careerCard, careerPage } from './career.delivery'

const shelf: Record<string, Card> = {
  health: {
    collection: 'categories',
    slug: 'health',
    name: { en: 'Medicine & Health', si: 'සෞඛ්‍ය' },
    icon: '🩺',
    order: 1,
    description: {},
  },
  primary: {
    collection: 'stages',
    slug: 'primary',
    name: { en: 'Primary' },
    grades: {},
    ageFrom: 5,
    ageTo: 10,
    order: 1,
    kind: 'stage',
    summary: {},
  },
  reading: { collection: 'skills', slug: 'reading', name: { en: 'Reading' }, kind: 'language' },
  general: {
    collection: 'disclaimers',
    slug: 'general',
    title: { en: 'Check' },
    body: { en: aRichText('Ask the university.') },
    severity: 'info',
    placement: ['every-page'],
    links: [],
  },
}

const library = new Library(Object.entries(shelf).map(([id, card]) => ({ id, card, refersTo: [] })))

/** As the live row is read: every localised text is a map of languages. */
function aLiveCareer(data: object = {}): LiveDocument<'careers'> {
  const career = aCareer({ categories: ['health'], roadmap: [] })
  return {
    ...career,
    id: 'nurse-id',
    slug: 'nurse',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-02-03T04:05:06.000Z',
    ...Object.fromEntries(
      Object.entries({ title: 'Nurse', tagline: 'Cares for people.', overview: career.overview, dailyTasks: [] }).map(
        ([name, value]) => [name, Array.isArray(value) ? value : { en: value }],
      ),
    ),
    ...data,
  }
}

describe('the public page of a career', () => {
  test('fits its schema in every language', () => {
    for (const locale of locales) {
      const page = careerPage(aLiveCareer(), library, voiceOf(locale))
      expect(page).toMatchObject({ kind: 'career', locale, slug: 'nurse', publishedOn: '2026-02-03' })
      expect(isAllowedHtml(page.overview)).toBe(true)
    }
  })

  test('says which texts are English for want of a translation, names of others too', () => {
    const roadmap = [
      { id: 'r1', stage: 'primary', skills: ['reading'], whatToDo: [{ id: 'w1', text: { en: 'Play' } }] },
    ]
    const page = careerPage(aLiveCareer({ title: { en: 'Nurse', si: 'හෙදිය' }, roadmap }), library, voiceOf('si'))
    expect(page.title).toBe('හෙදිය')
    expect(page.categories[0]?.name).toBe('සෞඛ්‍ය')
    expect(page.fallbacks).toEqual([
      'tagline',
      'overview',
      'roadmap.0.stage.name',
      'roadmap.0.whatToDo.0.text',
      'roadmap.0.skills.0.name',
    ])
    expect(careerPage(aLiveCareer({ roadmap }), library, voiceOf('en')).fallbacks).toEqual([])
  })

  test('knows nothing of what is not published, not even its id', () => {
    const page = careerPage(
      aLiveCareer({
        categories: ['secret-category', 'health'],
        heroImage: 'secret-picture',
        relatedCareers: ['secret-career'],
        disclaimers: ['secret-disclaimer', 'general'],
        alternatives: [
          { id: 'a1', career: 'secret-career', text: { en: 'Or teach' } },
          { id: 'a2', career: 'secret-career', text: null },
        ],
        roadmap: [
          { id: 'r1', stage: 'secret-stage', whatToDo: [] },
          { id: 'r2', stage: 'primary', skills: ['secret-skill', 'reading'], subjects: ['secret-subject'] },
        ],
        pathways: [{ id: 'p1', type: 'nvq', name: { en: 'NVQ' }, streams: ['secret-stream'] }],
      }),
      library,
      voiceOf('en'),
    )
    expect(JSON.stringify(page)).not.toContain('secret')
    expect(page.alternatives).toEqual([{ id: 'a1', career: null, text: 'Or teach' }])
    expect(page.roadmap.map(({ id }) => id)).toEqual(['r2'])
    expect(page.disclaimers.map(({ slug }) => slug)).toEqual(['general'])
  })

  test('is refused with the reason when a text that it needs is in no language', () => {
    expect(() => careerPage(aLiveCareer({ title: { ta: 'செவிலியர்' } }), library, voiceOf('si'))).toThrow(/title/)
  })
})

describe('the card of a career', () => {
  test('carries the icon of the first published category and the stages that use something', () => {
    const roadmap = [{ id: 'r1', stage: 'primary', skills: ['reading'], subjects: [] }]
    const card = careerCard(aLiveCareer({ categories: ['secret', 'health'], roadmap }), library)
    expect(card).toMatchObject({ icon: '🩺', categories: ['health'] })
    expect(card.steps).toEqual([{ stage: { slug: 'primary', name: { en: 'Primary' }, ageFrom: 5 }, uses: ['reading'] }])
  })

  test('needs no stream when one of its pathways asks for none', () => {
    const withStream = { id: 'p1', type: 'state-degree', name: { en: 'Degree' }, streams: ['biology'] }
    const without = { id: 'p2', type: 'nvq', name: { en: 'NVQ' }, streams: [] }
    const cardWith = (pathways: object[]) => careerCard(aLiveCareer({ pathways }), library)
    expect(cardWith([withStream])).toMatchObject({ streams: ['biology'], needsNoStream: false })
    expect(cardWith([withStream, without])).toMatchObject({ streams: ['biology'], needsNoStream: true })
    expect(cardWith([])).toMatchObject({ streams: [], needsNoStream: true })
  })
})
