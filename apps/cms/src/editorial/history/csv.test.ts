import { expect, test } from 'vitest'

import { cell, line } from './csv'

test('a reason that looks like a formula stays text', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("http://example.org")', '|cmd'])
    expect(cell(formula).startsWith(`"'`)).toBe(true)
  expect(cell('A plain reason')).toBe('"A plain reason"')
})

test('quotes and line breaks stay inside their cell', () => {
  expect(line(['She said “go” and "go"', 'two\nlines', null, undefined, 3])).toBe(
    '"She said “go” and ""go""","two\nlines","","","3"\r\n',
  )
})
