import { expect, test } from 'vitest'

import { compare } from './compare'
import { compareWords } from './compare-words'
import { type DescribedField, labelOfPath } from './described-field'

const text = (name: string, label: string, localized = true): DescribedField => ({
  name,
  label,
  localized,
  kind: 'text',
})
const fields: DescribedField[] = [
  text('tagline', 'Tagline'),
  { name: 'demand', label: 'Demand', localized: false, kind: 'choice', choices: { low: 'Low', high: 'High' } },
  { name: 'skills', label: 'Skills', localized: false, kind: 'reference', to: ['skills'] },
  { name: 'overview', label: 'Overview', localized: true, kind: 'rich-text' },
  { name: 'notes', label: 'Notes', localized: false, kind: 'rows', row: 'Note', fields: [text('text', 'Text')] },
  {
    name: 'pay',
    label: 'Pay',
    localized: false,
    kind: 'rows',
    row: 'Range',
    fields: [
      { name: 'minimum', label: 'From', localized: false, kind: 'plain' },
      { name: 'year', label: 'Year', localized: false, kind: 'plain' },
    ],
  },
]
const names = new Map([
  ['a', 'Welding'],
  ['b', 'Drawing'],
])
const note = (id: string, en: string) => ({ id, text: { en } })
const richText = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }] },
})

test('a reader of the difference sees which words went and which came', () => {
  expect(compareWords('You mend cars all day long here', 'You mend boats all day long here')).toEqual([
    { is: 'same', text: 'You mend ' },
    { is: 'removed', text: 'cars' },
    { is: 'added', text: 'boats' },
    { is: 'same', text: ' all day long here' },
  ])
})

test('a sentence that was rewritten is not chopped into single words', () => {
  expect(compareWords('Building objects on a computer', 'Making plans with a team')).toEqual([
    { is: 'removed', text: 'Building objects on a computer' },
    { is: 'added', text: 'Making plans with a team' },
  ])
})

test('a Sinhala word is changed as a whole, with its vowel signs', () => {
  expect(compareWords('ඔහු ගුරුවරයෙක්', 'ඔහු ගුරුවරියක්').filter(({ is }) => is !== 'same')).toEqual([
    { is: 'removed', text: 'ගුරුවරයෙක්' },
    { is: 'added', text: 'ගුරුවරියක්' },
  ])
})

test('each language is told for itself, and an untouched one is not told', () => {
  const changes = compare(
    fields,
    { tagline: { en: 'Same', si: 'පැරණි', ta: null } },
    { tagline: { en: 'Same', si: 'නව', ta: 'புதிய' } },
    names,
  )
  expect(changes.map(({ path, locale }) => [path, locale])).toEqual([
    ['tagline', 'si'],
    ['tagline', 'ta'],
  ])
})

test('a row that moved is told once, and what changed inside it as well', () => {
  const changes = compare(
    fields,
    { notes: [note('1', 'First'), note('2', 'Second'), note('3', 'Third')] },
    { notes: [note('3', 'Third, but better'), note('1', 'First'), note('2', 'Second')] },
    names,
  )
  expect(changes.map(({ kind, crumbs }) => [kind, crumbs.join(' › ')])).toEqual([
    ['row-moved', 'Notes › Note 1'],
    ['words', 'Notes › Note 1'],
  ])
})

test('a new row above does not move those below', () => {
  const changes = compare(
    fields,
    { notes: [note('1', 'First')] },
    { notes: [note('0', 'Before'), note('1', 'First')] },
    names,
  )
  expect(changes).toEqual([
    {
      path: 'notes.0',
      crumbs: ['Notes', 'Note 1'],
      kind: 'row-added',
      lines: [{ label: '', text: 'Before', locale: 'en' }],
    },
  ])
})

test('a row that was taken out says what it said', () => {
  const [change] = compare(fields, { pay: [{ id: '1', minimum: 50_000, year: 2025 }] }, { pay: [] }, names)
  expect(change).toMatchObject({
    kind: 'row-removed',
    lines: [
      { label: 'From', text: '50000' },
      { label: 'Year', text: '2025' },
    ],
  })
})

test('references and choices are told by their names', () => {
  expect(compare(fields, { demand: 'low', skills: ['a'] }, { demand: 'high', skills: ['a', 'b'] }, names)).toEqual([
    { path: 'demand', crumbs: ['Demand'], kind: 'value', before: 'Low', after: 'High' },
    {
      path: 'skills',
      crumbs: ['Skills'],
      kind: 'names',
      pieces: [
        { is: 'same', text: 'Welding' },
        { is: 'added', text: 'Drawing' },
      ],
    },
  ])
})

test('rich text is told by its words, not by how it is stored', () => {
  const [change, ...others] = compare(
    fields,
    { overview: { en: richText('One two three four five') } },
    { overview: { en: richText('One two three four six') } },
    names,
  )
  expect(others).toEqual([])
  expect(change).toMatchObject({
    kind: 'words',
    pieces: [
      { is: 'same', text: 'One two three four ' },
      { is: 'removed', text: 'five' },
      { is: 'added', text: 'six' },
    ],
  })
})

test('empty and missing are no change', () => {
  expect(compare(fields, { tagline: null, notes: [] }, { tagline: { en: '' }, skills: [] }, names)).toEqual([])
})

test('a path is a place in words', () => {
  expect(labelOfPath(fields, 'notes.1.text')).toBe('Notes › Note 2')
  expect(labelOfPath(fields, 'pay.0.minimum')).toBe('Pay › Range 1 › From')
  expect(labelOfPath(fields, 'gone.3')).toBe('gone.3')
})
