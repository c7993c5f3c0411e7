import { describe, expect, test } from 'vitest'

import { aCareerSummary } from '@/testing/careers'

import { buildIndex, findCareers, normalise, wordsOf } from './search'

const careers = [
  aCareerSummary({ slug: 'nurse', title: 'Nurse', tagline: 'Care for people.', keywords: ['hospital', 'හෙදිය'] }),
  aCareerSummary({ slug: 'engineer', title: 'Civil Engineer', tagline: 'Build bridges.', keywords: ['பொறியியலாளர்'] }),
  aCareerSummary({ slug: 'sea', title: 'Ship’s officer', tagline: 'Take a nurse across the sea.', keywords: [] }),
  aCareerSummary({ slug: 'lanka', title: 'ශ්\u200Dරී ලංකා පොලිසිය', tagline: 'ආරක්ෂාව', keywords: [] }),
]
const find = (query: string) => findCareers(buildIndex(careers), query).map(({ career }) => career.slug)

describe('a student looks for a career', () => {
  test('nothing typed shows all of them', () => {
    expect(find('  ')).toEqual(['nurse', 'engineer', 'sea', 'lanka'])
  })

  test('the beginning of a word is enough, in small or capital letters', () => {
    expect(find('ENGIN')).toEqual(['engineer'])
  })

  test('a title counts more than a tagline', () => {
    expect(find('nurse')).toEqual(['nurse', 'sea'])
  })

  test('every word has to fit', () => {
    expect(find('civil nurse')).toEqual([])
  })

  test('a word that is only in the hidden keywords finds it', () => {
    expect(find('hosp')).toEqual(['nurse'])
  })

  test('Tamil is found by the beginning of a word, vowel signs and all', () => {
    expect(find('பொறியி')).toEqual(['engineer'])
  })

  test('Sinhala is found with the joiner, without it and with the wrong one', () => {
    expect(find('ශ්\u200Dරී')).toEqual(['lanka'])
    expect(find('ශ්රී')).toEqual(['lanka'])
    expect(find('ශ්\u200Cරී')).toEqual(['lanka'])
  })

  test('Tamil vowels typed as two signs are the same as one', () => {
    expect(normalise('கொ')).toBe(normalise('க\u0BC6\u0BBE'))
  })

  test('punctuation of any kind parts words; vowel signs don’t', () => {
    expect(wordsOf('IT, AI/ML—කෘත්\u200Dරිම බුද්ධිය')).toEqual(['it', 'ai', 'ml', 'කෘත්රිම', 'බුද්ධිය'])
  })
})
