import type { Badges } from '@career-explorer/types'
import { describe, expect, test } from 'vitest'

import type { CareerCard, Card } from '@/delivery/cards'
import { Library } from '@/delivery/library'
import { voiceOf } from '@/delivery/wording'

import { careerList } from './career-list.delivery'

const badges: Badges = {
  demand: 'high',
  competition: 'open',
  remote: 'none',
  globalCareer: false,
  entrepreneurial: true,
}
const ordinaryLevel = { slug: 'ordinary-level', name: { en: 'O/L' }, ageFrom: 14 }
const advancedLevel = { slug: 'advanced-level', name: { en: 'A/L' }, ageFrom: 16 }

const aCard = (changes: Partial<CareerCard>): CareerCard => ({
  collection: 'careers',
  slug: 'nurse',
  title: { en: 'Nurse' },
  tagline: { en: 'Cares.' },
  icon: '🩺',
  categories: ['health'],
  badges,
  alternativeTitles: [],
  searchTerms: [],
  entry: ['nvq'],
  themes: ['social'],
  streams: ['id-bio'],
  needsNoStream: false,
  steps: [],
  ...changes,
})

const shelf: Record<string, Card> = {
  'id-bio': {
    collection: 'streams',
    slug: 'biological-science',
    name: { en: 'Biology' },
    subjects: ['id-ict', 'gone'],
  },
  'id-ict': {
    collection: 'subjects',
    slug: 'ict',
    name: { en: 'ICT', si: 'තොරතුරු' },
    levels: ['ordinary-level', 'advanced-level'],
  },
  'id-maths': {
    collection: 'subjects',
    slug: 'mathematics',
    name: { en: 'Mathematics' },
    levels: ['ordinary-level', 'advanced-level'],
  },
  'id-physics': { collection: 'subjects', slug: 'physics', name: { en: 'Physics' }, levels: ['advanced-level'] },
  'id-reading': { collection: 'skills', slug: 'reading', name: { en: 'Reading' }, kind: 'language' },
  'id-unused': { collection: 'skills', slug: 'unused', name: { en: 'Unused' }, kind: 'digital' },
}

function listWith(career: Partial<CareerCard>, locale: 'en' | 'si' = 'en') {
  const cards: Record<string, Card> = { ...shelf, nurse: aCard(career) }
  const library = new Library(Object.entries(cards).map(([id, card]) => ({ id, card, refersTo: [] })))
  const page = careerList.page(library, voiceOf(locale))
  return page
}

describe('the list of all careers', () => {
  test('names what each is filtered by, and nothing that is not published', () => {
    const uses = ['id-maths', 'id-reading', 'secret']
    const list = listWith({ streams: ['id-bio', 'secret'], steps: [{ stage: ordinaryLevel, uses }] })
    expect(list).toMatchObject({
      careers: [
        {
          streams: ['biological-science'],
          needsNoStream: false,
          subjects: ['mathematics'],
          advancedSubjects: [],
          skills: ['reading'],
          themes: ['social'],
        },
      ],
    })
    expect(JSON.stringify(list)).not.toMatch(/secret|id-|gone/)
  })

  test('tells the subjects of A/L: those taught only there, and those named when A/L has begun', () => {
    const list = listWith({
      steps: [
        { stage: ordinaryLevel, uses: ['id-maths', 'id-physics', 'id-ict'] },
        { stage: advancedLevel, uses: ['id-ict'] },
      ],
    })
    expect(list).toMatchObject({
      careers: [{ subjects: ['mathematics', 'physics', 'ict'], advancedSubjects: ['physics', 'ict'] }],
    })
  })

  test('gives the names of streams, subjects and the skills in use in the language of the page', () => {
    expect(listWith({ steps: [{ stage: ordinaryLevel, uses: ['id-reading'] }] }, 'si')).toMatchObject({
      facets: {
        streams: [{ slug: 'biological-science', name: 'Biology', subjects: ['ict'] }],
        subjects: expect.arrayContaining([
          { slug: 'ict', name: 'තොරතුරු', levels: ['ordinary-level', 'advanced-level'] },
        ]),
        skills: [{ slug: 'reading', name: 'Reading', kind: 'language' }],
      },
      fallbacks: expect.arrayContaining(['facets.skills.0.name']),
    })
  })
})
