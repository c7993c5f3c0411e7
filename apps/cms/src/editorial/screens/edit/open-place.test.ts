import { expect, test } from 'vitest'

import { elementsAlong, tabOf } from './open-place'

type Fields = Parameters<typeof tabOf>[0]

const text = (name: string) => ({ type: 'text', name })
const form = [
  text('filename'),
  {
    type: 'tabs',
    tabs: [
      { label: 'First', fields: [{ type: 'row', fields: [text('title'), text('tagline')] }] },
      { label: 'Second', fields: [{ type: 'array', name: 'roadmap', fields: [text('step')] }] },
      { name: 'named', fields: [] },
    ],
  },
] as unknown as Fields

test('a link to a field knows the rows around it', () => {
  expect(elementsAlong('field-roadmap__2__whatToDo__0__text')).toEqual({
    rows: ['roadmap-row-2', 'roadmap-2-whatToDo-row-0'],
    field: 'field-roadmap__2__whatToDo__0__text',
  })
  expect(elementsAlong('field-tagline')).toEqual({ rows: [], field: 'field-tagline' })
})

test('and the tab that it stands on', () => {
  expect(['tagline', 'roadmap', 'named', 'step', 'filename'].map((name) => tabOf(form, name))).toEqual([
    0,
    1,
    2,
    null,
    null,
  ])
})
