import { locales } from '@career-explorer/types/vocabulary'
import { describe, expect, test } from 'vitest'

import { en } from './en'
import { loadMessages } from './messages'

const rakaransayaWithoutJoiner = /[^\u0DBB]\u0DCA[\u0DBB\u0DBA]/
const script = { en: /[A-Za-z]/, si: /[\u0D80-\u0DFF]/, ta: /[\u0B80-\u0BFF]/ }

describe('the wording', () => {
  test.each(locales)('%s is in its own script, and nothing was left out', async (locale) => {
    const texts = textsOf(await loadMessages(locale))
    expect(texts).toHaveLength(textsOf(en).length)
    const foreign = texts.filter((text) => !script[locale].test(text) && !/^(?:UNI-CODE|NVQ|SLQF|A\/L|2)/.test(text))
    expect(foreign).toEqual([])
  })

  test('Sinhala conjuncts carry their joiner', async () => {
    const texts = textsOf(await loadMessages('si'))
    expect(texts.filter((text) => rakaransayaWithoutJoiner.test(text))).toEqual([])
  })

  test('counts are in the right form', async () => {
    expect([en.careerCount(1), en.careerCount(1200)]).toEqual(['1 career', '1,200 careers'])
    const ta = await loadMessages('ta')
    expect([ta.careerCount(1), ta.careerCount(2)]).toEqual(['1 தொழில்', '2 தொழில்கள்'])
  })
})

/** Every text; a function is asked for two of whatever it counts or names. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'function') return [String(value(2, 2))]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return [String(value)]
}
