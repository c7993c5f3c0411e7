import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { workspaceRoot } from '@career-explorer/environment'
import config from '@payload-config'
import { describe, expect, test } from 'vitest'

import { contentTypesOf } from '@/content/content-type'
import { validateBundle } from '@/content/validate-bundle'
import { inLocale, rowsOf } from '@/editorial/checks/check'

import { slugsIn } from './career-figures'
import { contentReport } from './content-report'
import { linkList } from './link-list'
import { ofCollection, readBundle } from './read-bundle'

const directory = join(workspaceRoot(), 'content')
const read = async () => (await readBundle(directory, contentTypesOf(await config))).documents
const document = (name: string) => readFile(join(workspaceRoot(), 'docs', name), 'utf8')

const stages = 9
const firstTranslated = 8

describe('the starter content', () => {
  test('may be published as it is', async () => {
    expect(await validateBundle({ directory, config: await config, publish: true })).toEqual([])
  })

  test('has nothing in it that must not be, and no skill that nobody needs', async () => {
    const { mustBeZero, unusedSkills } = contentReport(await read())
    expect({ ...mustBeZero, unusedSkills }).toEqual({
      figuresWithoutSource: [],
      repeatedSentences: [],
      danglingReferences: [],
      unlinkedCareers: [],
      unusedSkills: [],
    })
  })

  test('has at least two careers in each category, all stages in each career, and eight in three languages', async () => {
    const { careersPerCategory, careers, careersPerLanguage } = contentReport(await read())
    expect(Object.entries(careersPerCategory).filter(([, count]) => count < 2)).toEqual([])
    expect(careers.filter((career) => career.stages.length !== stages).map(({ slug }) => slug)).toEqual([])
    expect(Math.min(...Object.values(careersPerLanguage))).toBeGreaterThanOrEqual(firstTranslated)
  })

  test('names one to three interests for each career, and asks five questions about each interest', async () => {
    const documents = await read()
    const themes = ofCollection(documents, 'careers').map(({ content }) => slugsIn(content.themes).length)
    expect(themes.filter((count) => count < 1 || count > 3)).toEqual([])
    const asked = ofCollection(documents, 'quiz-statements').map(({ content }) => String(content.theme))
    expect(asked.map((theme) => asked.filter((other) => other === theme).length)).toEqual(asked.map(() => 5))
  })
})

test('the list of links is that of the content', async () => {
  const list = `${linkList(await read())}\n`
  expect((await document('content-links.md')) === list, 'run: pnpm content links > docs/content-links.md').toBe(true)
})

test('the reviewer’s sample names only sources that the careers have', async () => {
  const careers = ofCollection(await read(), 'careers')
  const [, ...sections] = (await document('content-review.md')).split(/^## /m)
  const unknown = sections.flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'))
    const career = careers.find(({ content }) => inLocale(content.title, 'en') === title)
    const keys = rowsOf(career?.content.sources).map(({ key }) => String(key))
    const named = section.split('\n').flatMap((row) => row.split('|')[3]?.match(/(?<=`)[a-z0-9-]+(?=`)/g) ?? [])
    return named.filter((key) => !keys.includes(key)).map((key) => `${title}: ${key}`)
  })
  expect(unknown).toEqual([])
})
