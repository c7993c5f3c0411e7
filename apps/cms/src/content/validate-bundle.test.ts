import config from '@payload-config'
import { describe, expect, test } from 'vitest'

import { aBundle } from './bundle-folder.fixture'
import type { Fault } from './fault'
import { validateBundle } from './validate-bundle'

const aSkill = { name: 'Welding', kind: 'technical' }

async function faultsOf(files: Parameters<typeof aBundle>[0]): Promise<Fault[]> {
  return validateBundle({ directory: await aBundle(files), config: await config })
}

const oneFault = async (files: Parameters<typeof aBundle>[0]) => {
  const [fault, ...others] = await faultsOf(files)
  expect(others).toEqual([])
  return fault
}

describe('each fault names its place and what would be right', () => {
  test('an unknown field', async () => {
    expect(await oneFault({ 'skills/a.yaml': { ...aSkill, descripton: 'x' } })).toEqual({
      file: 'skills/a.yaml',
      path: 'descripton',
      reason: 'unknown field; did you mean “description”?',
    })
  })

  test('a missing title', async () => {
    expect(await oneFault({ 'careers/a.yaml': { tagline: 'x' } })).toMatchObject({
      path: 'title',
      reason: expect.stringContaining('is missing'),
    })
  })

  test('a word that is not one of the choices', async () => {
    expect(await oneFault({ 'skills/a.yaml': { ...aSkill, kind: 'techncal' } })).toMatchObject({
      path: 'kind',
      reason: expect.stringMatching(/is not one of technical, transferable,.*; did you mean “technical”\?/),
    })
  })

  test('a reference that leads nowhere', async () => {
    const careers = {
      'careers/a.yaml': { title: 'A', roadmap: [{ stage: 'o-level', skills: ['weldin'] }] },
      'skills/welding.yaml': aSkill,
    }
    expect(await faultsOf(careers)).toMatchObject([
      { path: 'roadmap[0].stage', reason: expect.stringContaining('“o-level” of stages, which does not exist') },
      { path: 'roadmap[0].skills[0]', reason: expect.stringContaining('did you mean “welding”?') },
    ])
  })

  test('a reference to a document whose own file failed', async () => {
    const faults = await faultsOf({
      'careers/a.yaml': { title: 'A', relatedCareers: ['b'] },
      'careers/b.yaml': { title: 'B', demand: 'huge' },
      'careers/c.yaml': { title: 'C', relatedCareers: ['a'] },
    })
    expect(faults.map(({ file }) => file)).toEqual(['careers/b.yaml', 'careers/a.yaml', 'careers/c.yaml'])
    expect(faults[1]?.reason).toContain('whose own file careers/b.yaml has faults')
  })

  test('a duplicate slug', async () => {
    expect(await faultsOf({ 'skills/a.yaml': aSkill, 'skills/a.json': JSON.stringify(aSkill) })).toEqual([
      { file: 'skills/a.yaml', path: 'slug', reason: 'duplicate: skills/a.json has the same address' },
    ])
  })

  test.each(['2026-02-30', '31.3.2026', '2026-3-1', 2026])('a bad date: %s', async (accessedOn) => {
    const source = { key: 'a', title: 'A', accessedOn }
    expect(await oneFault({ 'careers/a.yaml': { title: 'A', sources: [source] } })).toMatchObject({
      path: 'sources[0].accessedOn',
      reason: expect.stringContaining('must be a day that exists'),
    })
  })

  test.each(['javascript:alert(1)', 'www.ugc.ac.lk', 'https://user:word@a.example/'])(
    'a bad web address: %s',
    async (url) => {
      const resources = [{ title: 'A', url }]
      expect(await oneFault({ 'skills/a.yaml': { ...aSkill, resources } })).toMatchObject({ path: 'resources[0].url' })
    },
  )

  test.each(['Hello <script>alert(1)</script>', '[x](javascript:alert(1))', '<img src=x onerror=y>'])(
    'script in Markdown: %s',
    async (overview) => {
      const faults = await faultsOf({ 'careers/a.yaml': { title: 'A', overview: { en: overview } } })
      expect(faults[0]).toMatchObject({ path: 'overview.en', reason: expect.stringMatching(/HTML|https:\/\//) })
    },
  )

  test('a text of a megabyte', async () => {
    expect(await oneFault({ 'skills/a.yaml': { ...aSkill, description: 'x'.repeat(1_000_000) } })).toMatchObject({
      path: 'description',
      reason: 'has 1,000,000 characters; 2,000 is the most',
    })
  })

  test('a file of more than two megabytes is not even read', async () => {
    const file = { 'skills/a.yaml': `name: ${'x'.repeat(2_200_000)}` }
    expect(await oneFault(file)).toMatchObject({ path: '', reason: expect.stringContaining('2 MB is the most') })
  })

  test.each([
    ['name: [a', /^line \d+, column \d+: /],
    ['name: a\nname: b\n', /^line 2, column 1: duplicated mapping key/],
    ['name: &a [x]\nkind: *a\n', /&a and \*a are not allowed/],
    ['name: !!js/function x', /unknown tag/],
    ['- a', /must be a map of fields/],
    [`a: ${'['.repeat(5_000)}`, /nesting exceeded/],
  ])('broken YAML: %j', async (text, reason) => {
    expect(await oneFault({ 'skills/a.yaml': text })).toMatchObject({ path: '', reason: expect.stringMatching(reason) })
  })

  test('broken JSON', async () => {
    expect(await oneFault({ 'skills/a.json': '{ "name": "a", }' })).toMatchObject({
      reason: expect.stringContaining('JSON'),
    })
  })

  test('a language that is not here', async () => {
    expect(await oneFault({ 'skills/a.yaml': { ...aSkill, name: { en: 'A', fr: 'B' } } })).toMatchObject({
      path: 'name.fr',
      reason: expect.stringContaining('“fr” is no language here'),
    })
  })

  test('a slug unlike the file name', async () => {
    expect(await oneFault({ 'skills/a.yaml': { ...aSkill, slug: 'b' } })).toMatchObject({
      path: 'slug',
      reason: expect.stringContaining('the file is called “a”'),
    })
  })

  test.each([
    [{ name: 5 }, 'name', 'must be text; it is the number 5: write "5" in quotes'],
    [{ name: 'A', kind: ['technical'] }, 'kind', 'a list is not one of'],
    [{ name: 'A', resources: 'x' }, 'resources', 'must be a list'],
    [{ name: 'A', resources: ['x'] }, 'resources[0]', 'must be a map of fields'],
  ])('a wrong type: %j', async (data, path, reason) => {
    expect(await faultsOf({ 'skills/a.yaml': data })).toContainEqual({
      file: 'skills/a.yaml',
      path,
      reason: expect.stringContaining(reason),
    })
  })

  test('a number out of range', async () => {
    const pathways = [{ name: 'A', type: 'nvq', nvqLevel: 8 }]
    expect(await oneFault({ 'careers/a.yaml': { title: 'A', pathways } })).toMatchObject({
      path: 'pathways[0].nvqLevel',
      reason: 'is 8; 7 is the most',
    })
  })

  test.each(['"a\\0b"', '"a\\ud800b"'])('characters that cannot be stored: %s', async (name) => {
    expect(await oneFault({ 'skills/a.yaml': `name: ${name}` })).toMatchObject({ path: 'name' })
  })

  test('a row id that is there twice, in one file or in two', async () => {
    const row = { id: 'same', text: 'x' }
    const faults = await faultsOf({
      'careers/a.yaml': { title: 'A', mayNotSuit: [row, row] },
      'careers/b.yaml': { title: 'B', mayNotSuit: [row] },
    })
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'careers/a.yaml mayNotSuit[1].id',
      'careers/b.yaml mayNotSuit[0].id',
    ])
  })

  test('a second site text', async () => {
    expect(await oneFault({ 'site/other.yaml': { name: 'Other' } })).toEqual({
      file: 'site/other.yaml',
      path: 'slug',
      reason: 'there is one document of this type, and its file is site/site',
    })
  })

  test('a source key that no source has', async () => {
    const pathways = [{ name: 'A', type: 'nvq', sourceKey: 'nowhere' }]
    expect(await oneFault({ 'careers/a.yaml': { title: 'A', pathways } })).toMatchObject({
      path: 'pathways[0].sourceKey',
    })
  })

  test('what has no place in a bundle', async () => {
    const faults = await faultsOf({
      'skils/a.yaml': aSkill,
      'skills/A B.yaml': aSkill,
      'skills/a.txt': 'x',
      'skills/deep/a.yaml': aSkill,
      'loose.yaml': aSkill,
    })
    expect(faults.map(({ file }) => file).sort()).toEqual([
      'loose.yaml',
      'skills/A B.yaml',
      'skills/a.txt',
      'skills/deep',
      'skils/',
    ])
  })

  test('names that JavaScript knows are unknown fields like any other', async () => {
    const text = '{"name":"A","__proto__":{"x":1},"constructor":1}'
    const faults = await faultsOf({ 'skills/a.json': text })
    expect(faults.map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
  })
})

test('all faults of a file are told at once', async () => {
  const faults = await faultsOf({ 'skills/a.yaml': { kind: 'x', unknown: 1, description: { xx: 'a' } } })
  expect(faults.map(({ path }) => path).sort()).toEqual(['description.xx', 'kind', 'name', 'unknown'])
})

test('publishing asks for the required fields too', async () => {
  const directory = await aBundle({ 'skills/a.yaml': { name: 'A' } })
  expect(await validateBundle({ directory, config: await config, publish: true })).toEqual([
    { file: 'skills/a.yaml', path: 'kind', reason: 'is missing: publishing needs it' },
  ])
})
