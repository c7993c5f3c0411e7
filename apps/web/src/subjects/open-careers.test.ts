import { describe, expect, test } from 'vitest'

import { aCareerList } from '@/testing/documents'

import { choiceOf, closedBy, closingCounts, Judge, judgeCareer, offeredSubjects } from './open-careers'

const streams = [
  { slug: 'bio', subjects: ['biology', 'chemistry', 'physics', 'agriculture'] },
  { slug: 'maths', subjects: ['combined-maths', 'chemistry', 'physics'] },
  { slug: 'arts', subjects: ['history', 'music', 'logic', 'art', 'drama'] },
]
const doctor = { streams: ['bio'], needsNoStream: false, advancedSubjects: ['biology', 'chemistry', 'physics'] }
const scientist = { streams: ['bio', 'maths'], needsNoStream: false, advancedSubjects: ['chemistry', 'physics'] }
const teacher = { streams: ['arts'], needsNoStream: false, advancedSubjects: ['history', 'music', 'logic', 'art'] }
const mechanic = { streams: ['maths'], needsNoStream: true, advancedSubjects: ['physics'] }
const judge = (career: typeof doctor, subjects: string[], stream: string | null = null) =>
  judgeCareer(career, { stream, subjects }, streams)

describe('a student chooses subjects', () => {
  test('all that a road names is open', () => {
    expect(judge(doctor, ['biology', 'chemistry', 'physics'])).toEqual({
      state: 'open',
      reason: { kind: 'fits', streams: ['bio'] },
    })
  })

  test('all but one needs one more, and says which', () => {
    expect(judge(doctor, ['biology', 'chemistry'])).toEqual({
      state: 'one-more',
      reason: { kind: 'take', count: 1, subjects: ['physics'], streams: ['bio'] },
    })
    expect(judge(doctor, ['biology']).state).toBe('more')
  })

  test('the stream that asks least counts', () => {
    expect(judge(scientist, ['combined-maths', 'chemistry'])).toEqual({
      state: 'one-more',
      reason: { kind: 'take', count: 1, subjects: ['physics'], streams: ['maths'] },
    })
  })

  test('a subject that is in none of its streams closes a career', () => {
    expect(judge(doctor, ['combined-maths', 'chemistry'])).toEqual({
      state: 'closed',
      reason: { kind: 'not-together', subjects: ['combined-maths'], streams: ['bio'] },
    })
  })

  test('so does a third subject that leaves no place for what is needed', () => {
    expect(judge(doctor, ['biology', 'agriculture', 'chemistry'])).toEqual({
      state: 'closed',
      reason: { kind: 'no-room', subjects: ['physics'] },
    })
  })

  test('of many named subjects no more are needed than can be taken', () => {
    expect(judge(teacher, ['history', 'music', 'logic']).state).toBe('open')
    expect(judge(teacher, ['history', 'music'])).toMatchObject({
      state: 'one-more',
      reason: { subjects: ['logic', 'art'] },
    })
  })

  test('a way in without a stream stays open whatever is chosen, and what closes its stream is told', () => {
    expect(judge(mechanic, ['history', 'music', 'art'], 'arts')).toEqual({
      state: 'other-way',
      reason: { kind: 'other-stream', streams: ['maths'] },
    })
    expect(judge({ ...mechanic, streams: [] }, ['history'])).toEqual({ state: 'open', reason: { kind: 'no-stream' } })
  })

  test('another stream closes a career, the same keeps it open', () => {
    expect(judge(doctor, [], 'arts')).toEqual({ state: 'closed', reason: { kind: 'other-stream', streams: ['bio'] } })
    expect(judge(doctor, [], 'bio').state).toBe('open')
  })

  test('what each choice closes is what would be open without it', () => {
    const all = [doctor, scientist, teacher]
    const judge = new Judge({ stream: null, subjects: ['chemistry', 'combined-maths'] }, streams)
    expect(closedBy(all, judge, { kind: 'subject', slug: 'combined-maths' })).toEqual([doctor])
    expect(closedBy(all, judge, { kind: 'subject', slug: 'chemistry' })).toEqual([])
    const before = new Judge({ stream: null, subjects: ['chemistry'] }, streams)
    const counts = closingCounts(all, before, ['combined-maths', 'biology'])
    expect([...counts]).toEqual([
      ['combined-maths', 1],
      ['biology', 0],
    ])
  })
})

test('an address offers only what there is, and no more than three subjects', () => {
  const { facets } = aCareerList()
  expect(offeredSubjects(facets, null)).toEqual(['biology'])
  expect(choiceOf({ stream: 'nonsense', subjects: 'biology,science,<b>,biology' }, facets)).toEqual({
    stream: null,
    subjects: ['biology'],
  })
})
