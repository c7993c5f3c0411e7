import { describe, expect, test } from 'vitest'

import { aCareerSummary } from '@/testing/careers'

import { buildIndex, find, findablesOf, type FindableList } from './search-index'
import { normalise, wordsOf } from './sound'

const english = aList('en', [
  aCareerSummary({ slug: 'nurse', title: 'Nurse', tagline: 'Care for people.', keywords: ['hospital', 'හෙදිය'] }),
  aCareerSummary({ slug: 'engineer', title: 'Civil engineer', tagline: 'Build bridges.', keywords: ['பொறியியலாளர்'] }),
  aCareerSummary({ slug: 'sea', title: 'Ship’s officer', tagline: 'Take a nurse across the sea.', keywords: [] }),
  aCareerSummary({ slug: 'lanka', title: 'ශ්\u200Dරී ලංකා පොලිසිය', tagline: 'ආරක්ෂාව', keywords: [] }),
])
const tamil = aList('ta', [
  aCareerSummary({ slug: 'nurse', title: 'தாதியர்', tagline: 'மக்களைப் பராமரியுங்கள்.', keywords: ['Nurse'] }),
  aCareerSummary({ slug: 'engineer', title: 'குடிசார் பொறியியலாளர்', tagline: 'பாலங்கள்.', keywords: [] }),
])

function aList(locale: FindableList['locale'], careers: FindableList['careers']): FindableList {
  return { locale, careers, facets: { subjects: [{ slug: 'biology', name: 'Biology' }], skills: [] } }
}

function asked(query: string, list = english, others: FindableList[] = []) {
  return find(
    buildIndex(findablesOf(list, others)),
    new Map(list.careers.map((career) => [career.slug, career])),
    query,
  )
}
const found = (query: string) => asked(query).slugs

describe('a student looks for a career', () => {
  test('the beginning of a word is enough, in small or capital letters', () => {
    expect(found('ENGIN')).toEqual(['engineer'])
  })

  test('a title counts more than a tagline', () => {
    expect(found('nurse')).toEqual(['nurse', 'sea'])
  })

  test('a word that is only in the hidden keywords finds it', () => {
    expect(found('hosp')).toEqual(['nurse'])
  })

  test('a mistyped word finds what it was meant for, also while it is being typed', () => {
    expect(found('nerse')[0]).toBe('nurse')
    expect(found('enjineer')).toEqual(['engineer'])
    expect(found('engenee')).toEqual(['engineer'])
  })

  test('where no career has all of the words, those with some of them are near', () => {
    expect(asked('civil bridge')).toEqual({ slugs: ['engineer'], isNear: false })
    expect(asked('civil nurse').isNear).toBe(true)
    expect(asked('civil nurse').slugs.toSorted()).toEqual(['engineer', 'nurse', 'sea'])
  })

  test('what is like nothing finds nothing', () => {
    expect(found('xyzzy')).toEqual([])
  })

  test('Tamil is found by the beginning of a word, vowel signs and all', () => {
    expect(found('பொறியி')).toEqual(['engineer'])
  })

  test('words of the other scripts are found in Latin letters', () => {
    expect(found('hediya')).toEqual(['nurse'])
    expect(found('poriyiyalalar')).toEqual(['engineer'])
  })

  test('Sinhala is found with the joiner, without it and with the wrong one', () => {
    for (const query of ['ශ්\u200Dරී', 'ශ්රී', 'ශ්\u200Cරී']) expect(found(query)).toEqual(['lanka'])
  })

  test('the titles of the other languages find a career, too', () => {
    expect(asked('civil', tamil, [english]).slugs).toEqual(['engineer'])
    expect(asked('குடிசார்', english, [tamil]).slugs).toEqual(['engineer'])
  })

  test('on an English page the words of the other languages find a career, also in Latin letters', () => {
    const spoken = aCareerSummary({ slug: 'sea', title: 'கப்பல் அலுவலர்', keywords: ['மாலுமி'] })
    const other = aList('ta', [spoken])
    expect(asked('மாலுமி', english, [other]).slugs).toEqual(['sea'])
    expect(asked('maalumi', english, [other]).slugs).toEqual(['sea'])
  })

  test('the A/L subjects of a career find it, in English also on a Tamil page', () => {
    const nurse = aCareerSummary({ slug: 'nurse', title: 'Nurse', keywords: [], advancedSubjects: ['biology'] })
    expect(asked('biology', aList('en', [nurse])).slugs).toEqual(['nurse'])
    const list = { ...aList('ta', [{ ...nurse, title: 'தாதியர்' }]), facets: { subjects: [], skills: [] } }
    expect(asked('biology', list, [aList('en', [nurse])]).slugs).toEqual(['nurse'])
  })

  test('Tamil vowels typed as two signs are the same as one', () => {
    expect(normalise('கொ')).toBe(normalise('க\u0BC6\u0BBE'))
  })

  test('punctuation of any kind parts words; vowel signs don’t', () => {
    expect(wordsOf('IT, AI/ML—කෘත්\u200Dරිම බුද්ධිය')).toEqual(['it', 'ai', 'ml', 'කෘත්රිම', 'බුද්ධිය'])
  })
})
