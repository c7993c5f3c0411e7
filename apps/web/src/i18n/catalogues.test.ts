/** Every room's wording: the same in three languages, in the right script, whole, and nothing that nobody shows. */
import type { Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { describe, expect, test } from 'vitest'

import { en } from './en'
import { plurals } from './plurals'
import { ta } from './ta'

type Catalogue = Record<string, unknown>

const files = {
  ...import.meta.glob<Catalogue>('/src/i18n/{en,si,ta}.ts', { eager: true }),
  ...import.meta.glob<Catalogue>('/src/*/*.{en,si,ta,messages}.ts', { eager: true }),
}
const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const rooms = roomsOf(files)
const scripts: Record<Locale, RegExp> = { en: /[A-Za-z]/, si: /[\u0D80-\u0DFF]/, ta: /[\u0B80-\u0BFF]/ }
/** Names that are written the same everywhere. */
const international = /^(?:[A-Z/-]{2,}|A\/L)/
const conjunctWithoutJoiner = /[^\u0DBB]\u0DCA[\u0DBB\u0DBA]/

test('every room brings its wording in three languages', () => {
  const incomplete = [...rooms].filter(([, room]) => locales.some((locale) => !room[locale])).map(([name]) => name)
  expect(incomplete).toEqual([])
  expect([...rooms.keys()]).toEqual(expect.arrayContaining(['i18n', 'quiz', 'plan', 'plan-page', 'compare', 'offline']))
})

describe.each([...rooms])('the wording of %s', (_, room) => {
  test.each(locales)('leaves nothing out and adds nothing, in %s', (locale) => {
    expect(pathsOf(room[locale]).toSorted()).toEqual(pathsOf(room.en).toSorted())
  })

  test.each(locales)('is in its own script, in %s', (locale) => {
    const foreign = textsOf(room[locale]).filter(
      ([, text]) => !scripts[locale].test(text.replaceAll(/‹\d›/g, '')) && !international.test(text),
    )
    // A text that only puts two others side by side has no letters of its own.
    expect(foreign.filter(([, text]) => /\p{L}/u.test(text))).toEqual([])
  })

  test.each(locales)('says what it is given to say, in %s', (locale) => {
    const forgetful = textsOf(room[locale]).filter(([, text, given]) => given.some((one) => !text.includes(one)))
    const inEnglish = new Map(textsOf(room.en).map(([path, text]) => [path, text]))
    // What English leaves out on purpose, others may, too.
    expect(
      forgetful
        .filter(([path, , given]) => given.every((one) => inEnglish.get(path)?.includes(one)))
        .map(([path]) => path),
    ).toEqual([])
  })

  test('joins Sinhala conjuncts', () => {
    expect(textsOf(room.si).filter(([, text]) => conjunctWithoutJoiner.test(text))).toEqual([])
  })

  test('has no line that nobody shows', () => {
    const code = Object.entries(sources)
      .filter(([name]) => !(name in files))
      .map(([, text]) => text)
      .join('\n')
    const unused = Object.keys(room.en ?? {}).filter((key) => !new RegExp(`[.'"]${key}\\b|\\b${key}[,:]? `).test(code))
    expect(unused).toEqual([])
  })
})

describe('counted words', () => {
  test('show a thousand as people write it', () => {
    expect([en.careerCount(1), en.careerCount(1200)]).toEqual(['1 career', '1,200 careers'])
    expect([ta.careerCount(1), ta.careerCount(2)]).toEqual(['1 தொழில்', '2 தொழில்கள்'])
  })

  test.each(locales)('take the form that the language’s own rules ask for, in %s', (locale) => {
    const rules = new Intl.PluralRules(locale)
    expect(rules.resolvedOptions().pluralCategories.toSorted()).toEqual(['one', 'other'])
    const form = plurals(locale)({ one: 'one', other: 'other' })
    for (const count of [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 1000, 1200]) {
      expect([count, form(count)]).toEqual([count, rules.select(count)])
    }
  })
})

/** `/src/quiz/quiz.si.ts` belongs to `quiz`, in `si`; `/src/plan/plan.messages.ts` to `plan`, in all three. */
function roomsOf(modules: Record<string, Catalogue>): Map<string, Partial<Record<Locale, unknown>>> {
  const found = new Map<string, Partial<Record<Locale, unknown>>>()
  for (const [path, module] of Object.entries(modules)) {
    const name = /\/([\w-]+)\/(?:([\w-]+)\.)?\w+\.ts$/.exec(path)
    const room = name?.[2] ?? name?.[1] ?? path
    const parts = Object.values(module).filter(isByLocale)
    for (const part of [module, ...parts]) {
      for (const locale of locales) {
        if (locale in part) found.set(room, { ...found.get(room), [locale]: part[locale] })
      }
    }
  }
  return found
}

function isByLocale(value: unknown): value is Record<Locale, unknown> {
  return typeof value === 'object' && value !== null && locales.every((locale) => locale in value)
}

function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inside]) => pathsOf(inside, `${path}.${key}`))
}

/** Every text with its path; a function is given something of each kind that it takes, which comes with it. */
function textsOf(value: unknown, path = ''): [path: string, text: string, given: string[]][] {
  if (typeof value === 'string') return [[path, value, []]]
  if (isSaying(value)) return [told(value, path)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsOf(inside, `${path}.${key}`))
}

const isSaying = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function'

function told(say: (...given: unknown[]) => unknown, path: string): [string, string, string[]] {
  const names = Array.from({ length: Math.max(1, say.length) }, (_, index) => `‹${index}›`)
  for (const given of [names, names.map((name) => [name])]) {
    try {
      const text = String(say(...given))
      if (!/NaN|undefined|\[object/.test(text)) return [path, text, names]
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    }
  }
  const counts = names.map((_, index) => index + 3)
  return [path, String(say(...counts)), counts.map(String)]
}
