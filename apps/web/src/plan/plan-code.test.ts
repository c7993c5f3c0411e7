import { deflateSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { aMark, aPlan, aPlannedCareer } from '@/testing/plans'

import { decodePlan, encodePlan, partOf } from './plan-code'
import { BadFile, readPlanFile } from './plan-file'

const packed = (text: string) => `1.${deflateSync(text).toString('base64url')}`
const refusal = (code: string) =>
  decodePlan(code).then(
    () => 'taken',
    ({ reason }) => reason,
  )

describe('a code that somebody else made up', () => {
  test.each([
    ['nothing', ''],
    ['no code', 'javascript:alert(1)'],
    ['letters that unfold to nothing', '1.AAAA'],
    ['no JSON', packed('<script>')],
    ['JSON, but no plan', packed('{"careers":[]}')],
    ['a career without a name', packed('[["","Nurse","en",1,"",[]]]')],
    ['a career that leads out of the site', packed('[["../../evil","Nurse","en",1,"",[]]]')],
    ['a script in a note', packed('[["nurse","Nurse","en",1,"<script>alert(1)</script>",[]]]')],
    ['a picture with a script in a title', packed('[["nurse","<img src=x onerror=alert(1)>","en",1,"",[]]]')],
    ['a state that we don’t have', packed('[["nurse","Nurse","en",1,"",[["a",9,1,"en","","",""]]]]')],
    ['a state from behind the list', packed('[["nurse","Nurse","en",1,"",[["a","constructor",1,"en","","",""]]]]')],
    ['a language that we don’t have', packed('[["nurse","Nurse","fr",1,"",[]]]')],
    ['a career twice', packed('[["nurse","Nurse","en",1,"",[]],["nurse","Nurse","en",1,"",[]]]')],
  ])('is refused: %s', async (_, code) => {
    expect(await refusal(code)).toBe('damaged')
  })

  test('is refused when it is endless, or would unfold to gigabytes', async () => {
    expect(await refusal(`1.${'A'.repeat(100_000)}`)).toBe('too-big')
    const bomb = packed(' '.repeat(30_000_000))
    expect(bomb.length).toBeLessThan(60_000)
    expect(await refusal(bomb)).toBe('too-big')
  })

  test('is refused when it is of another version', async () => {
    expect(await refusal((await encodePlan(aPlan())).replace(/^1/, '2'))).toBe('other-version')
  })
})

describe('a code carries less when it should', () => {
  const plan = aPlan({
    careers: [
      aPlannedCareer({ marks: [aMark({ note: 'Private' })] }),
      aPlannedCareer({ slug: 'chef', title: 'Chef', savedAt: null, note: '', marks: [aMark({ id: 'do-7' })] }),
    ],
  })

  test('marks without words or notes', async () => {
    const sent = await decodePlan(await encodePlan(partOf(plan, 'marks')))
    expect(JSON.stringify(sent)).not.toMatch(/Private|aunt|science/)
    expect(sent.careers.map(({ slug, marks }) => [slug, marks[0]?.progress])).toEqual([
      ['nurse', 'doing'],
      ['chef', 'doing'],
    ])
  })

  test('only what is saved', () => {
    expect(partOf(plan, 'shortlist').careers).toMatchObject([{ slug: 'nurse', note: '', marks: [] }])
  })
})

describe('a file that somebody chooses', () => {
  const reason = (text: string) => {
    try {
      return readPlanFile(text)
    } catch (error) {
      return error instanceof BadFile ? error.reason : error
    }
  }

  test.each([
    ['is no JSON', 'PK\u0003\u0004', 'not-a-plan'],
    ['is some other JSON', '{"name":"x"}', 'not-a-plan'],
    ['is of another version', '{"kind":"career-explorer-plan","version":2,"careers":[]}', 'other-version'],
    ['is far too big', ' '.repeat(5_000_001), 'too-big'],
  ])('is refused when it %s', (_, text, expected) => {
    expect(reason(text)).toBe(expected)
  })

  test('gives what is right in it, and counts what is not', () => {
    const careers = [aPlannedCareer(), { slug: 'chef', title: 'Chef', note: '<script>' }]
    const reading = readPlanFile(JSON.stringify({ kind: 'career-explorer-plan', version: 1, careers }))
    expect(reading.plan.careers).toEqual([aPlannedCareer()])
    expect(reading.broken.length).toBeGreaterThan(0)
  })
})
