// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { aCareerList } from '@/testing/documents'

import { Output } from './output'
import { SearchMaker } from './search-maker'

async function anOutput(): Promise<Output> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-search-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const output = new Output(folder)
  await output.write('content/v1/en/careers.json', JSON.stringify(aCareerList()))
  return output
}

const lists = ['en/careers.json']

test('a thread makes the same search as the process itself', async () => {
  const made: (string | null)[] = []
  for (const threshold of [0, Number.POSITIVE_INFINITY]) {
    const output = await anOutput()
    const search = new SearchMaker(output, threshold)
    await search.bring(lists, 'first')
    await search.bring(lists, 'second')
    made.push(await output.read('en/search.json'))
  }
  expect(made[0]).toContain('"madeOf":"second"')
  expect(made[0]).toBe(made[1])
})

test('when a thread fails, that is told, and the next one starts afresh', async () => {
  const output = await anOutput()
  const search = new SearchMaker(output, 0)
  await output.write('content/v1/en/careers.json', '{"version":')
  await expect(search.bring(lists, 'first')).rejects.toThrow('JSON')
  await output.write('content/v1/en/careers.json', JSON.stringify(aCareerList()))
  await search.bring(lists, 'first')
  expect(await output.read('en/search.json')).toContain('"madeOf":"first"')
})
