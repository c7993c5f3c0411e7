import { expect, test } from 'vitest'

import type { DescribedField } from '@/editorial/changes/described-field'

import { differences, merge } from './differences'

const fields: DescribedField[] = [
  { name: 'title', label: 'Title', localized: true, kind: 'text' },
  { name: 'tagline', label: 'Tagline', localized: true, kind: 'text' },
  {
    name: 'notes',
    label: 'Notes',
    localized: false,
    kind: 'rows',
    row: 'Note',
    fields: [{ name: 'text', label: 'Text', localized: true, kind: 'text' }],
  },
]
const note = (id: string, text: string) => ({ id, text })

test('what only one of two people changed is theirs to keep, what both changed is a choice', () => {
  const base = { title: 'A', tagline: 'B', notes: [note('1', 'x'), note('2', 'y')] }
  const mine = { title: 'A mine', tagline: 'B mine', notes: [note('1', 'x mine'), note('2', 'y')] }
  const theirs = { title: 'A', tagline: 'B theirs', notes: [note('1', 'x'), note('2', 'y theirs')] }
  const found = differences(fields, base, mine, theirs)
  expect(found.map(({ path, crumbs, changedBy }) => [path, crumbs.join(' › '), changedBy])).toEqual([
    ['title', 'Title', 'mine'],
    ['tagline', 'Tagline', null],
    ['notes.0.text', 'Notes › Note 1', 'mine'],
    ['notes.1.text', 'Notes › Note 2', 'theirs'],
  ])
})

test('merging takes theirs where it was chosen and loses nothing of mine elsewhere', () => {
  const mine = { title: 'Mine', tagline: 'Mine too', notes: [note('1', 'x'), note('2', 'y')] }
  const theirs = { title: 'Theirs', tagline: 'Theirs too', notes: [note('1', 'x'), note('2', 'z')] }
  const found = differences(fields, {}, mine, theirs)
  const merged = merge(
    mine,
    found,
    new Map([
      ['title', 'theirs'],
      ['tagline', 'mine'],
      ['notes.1.text', 'theirs'],
    ]),
  )
  expect(merged).toEqual({ title: 'Theirs', tagline: 'Mine too', notes: [note('1', 'x'), note('2', 'z')] })
  expect(mine.title).toBe('Mine')
})

test('rows in another order are one decision', () => {
  const mine = { notes: [note('1', 'x'), note('2', 'y')] }
  const theirs = { notes: [note('2', 'y'), note('1', 'x')] }
  const found = differences(fields, mine, mine, theirs)
  expect(found).toMatchObject([{ path: 'notes', changedBy: 'theirs' }])
  expect(merge(mine, found, new Map([['notes', 'theirs']]))).toEqual(theirs)
})
