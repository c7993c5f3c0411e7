// @vitest-environment node
import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { find, readIndex } from '@/explore/search-index'
import { aCareerSummary } from '@/testing/careers'
import { aCareerList } from '@/testing/documents'

import { Output } from './output'
import { removeSearch, searchFiles, writeSearch } from './search-files'
import { notWhole } from './whole-files'

async function anOutput(): Promise<Output> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-search-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return new Output(folder)
}

const english = aCareerList()
const tamil = aCareerList({
  locale: 'ta',
  careers: [
    aCareerSummary({ title: 'தாதியர்', keywords: [] }),
    aCareerSummary({ slug: 'electrician', title: 'மின்னியலாளர்' }),
  ],
})

/** What a browser does: reads the small file, then the index that it names. */
async function foundIn(output: Output, list: typeof english, query: string): Promise<string[]> {
  const { index } = JSON.parse((await output.read(`${list.locale}/search.json`)) ?? '{}')
  const stored = JSON.parse((await output.read(index.slice(1))) ?? '{}')
  return find(await readIndex(stored), new Map(list.careers.map((career) => [career.slug, career])), query).slugs
}

const indexes = async (output: Output) =>
  (await readdir(join(output.folder, 'assets'))).filter((name) => name.endsWith('.json')).toSorted()

test('a student finds careers in the published index, by the titles of every language', async () => {
  const output = await anOutput()
  await writeSearch(output, [english, tamil], 'first')
  expect(await foundIn(output, english, 'electrisian')).toEqual(['electrician'])
  expect(await foundIn(output, tamil, 'electrician')).toEqual(['electrician'])
  expect(await foundIn(output, english, 'minniyalalar')).toEqual(['electrician'])
})

test('the small file brings what the explorer begins with', async () => {
  const output = await anOutput()
  await writeSearch(output, [english], 'first')
  const { start } = JSON.parse((await output.read('en/search.json')) ?? '{}')
  expect(start).toMatchObject({ total: 2, counts: { category: { health: 1, trades: 1 } } })
})

test('the index is made again for other careers only, and the old one goes at once', async () => {
  const output = await anOutput()
  await writeSearch(output, [english, tamil], 'first')
  const before = await indexes(output)
  expect(before).toHaveLength(2)
  await writeSearch(output, [aCareerList({ careers: [] }), tamil], 'first')
  expect(await indexes(output)).toEqual(before)
  const left = english.careers.filter(({ slug }) => slug !== 'electrician')
  await writeSearch(
    output,
    [aCareerList({ careers: left }), aCareerList({ ...tamil, careers: tamil.careers.slice(0, 1) })],
    'second',
  )
  const after = await indexes(output)
  expect(after).toHaveLength(2)
  expect(after.filter((name) => before.includes(name))).toEqual([])
  expect(await foundIn(output, english, 'electrician')).toEqual([])
})

test('half a file is noticed and made again; a language without careers has no search', async () => {
  const output = await anOutput()
  await writeSearch(output, [english], 'first')
  const [pointer = '', index = ''] = await searchFiles(output)
  await truncate(join(output.folder, index), 10)
  expect(await notWhole(output.folder, [pointer, index])).toEqual([index])
  await truncate(join(output.folder, pointer), 10)
  await writeSearch(output, [english], 'first')
  expect(await foundIn(output, english, 'nurse')).toEqual(['nurse'])
  await removeSearch(output, 'en')
  expect(await searchFiles(output)).toEqual([])
  expect(await indexes(output)).toEqual([])
})
