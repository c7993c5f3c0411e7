import { isAllowedHtml } from '@career-explorer/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { toHtml } from './rich-text'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const block = (type: string, children: unknown[], more: object = {}) => ({ type, children, ...more })
const root = (...children: unknown[]) => ({ root: block('root', children) })

describe('rich text for the public', () => {
  test('speaks in paragraphs, headings, lists and emphasis', () => {
    const richText = root(
      block('heading', [text('What it is')], { tag: 'h3' }),
      block('paragraph', [
        text('Plain, '),
        text('bold', 1),
        text(' and '),
        text('both', 3),
        { type: 'linebreak' },
        text('end'),
      ]),
      block('list', [block('listitem', [text('one')])], { listType: 'number' }),
      block('list', [block('listitem', [text('two')])], { listType: 'bullet' }),
    )
    expect(toHtml(richText)).toBe(
      '<h3>What it is</h3><p>Plain, <strong>bold</strong> and <strong><em>both</em></strong><br>end</p><ol><li>one</li></ol><ul><li>two</li></ul>',
    )
  })

  test('is written as a browser writes it', () => {
    expect(toHtml(root(block('paragraph', [text('the state\'s "A/L" & <more>')])))).toBe(
      '<p>the state\'s "A/L" &amp; &lt;more&gt;</p>',
    )
  })

  test('leads to web addresses, and keeps only the words of other links', () => {
    const link = (url: unknown) =>
      toHtml(root(block('paragraph', [block('link', [text('here')], { fields: { url } })])))
    expect(link('https://www.ugc.ac.lk/?a=1&b="2"')).toBe(
      '<p><a href="https://www.ugc.ac.lk/?a=1&amp;b=%222%22" rel="noopener">here</a></p>',
    )
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https://user@example.org/',
      7,
      undefined,
    ]) {
      expect(link(url)).toBe('<p>here</p>')
    }
  })

  test('keeps the words of what it does not know, and never its markup', () => {
    const unknown = block('upload', [text('<script>alert(1)</script>')], { html: '<img>' })
    expect(toHtml(root(unknown))).toBe('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('is nothing when there is no word in it', () => {
    expect(toHtml(root(block('paragraph', []), block('paragraph', [text('  ')])))).toBeNull()
    expect(toHtml(null)).toBeNull()
    expect(toHtml('text')).toBeNull()
  })

  test('whatever an editor or a program writes, only allowed tags come out', () => {
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.record({ type: fc.constant('text'), text: fc.string({ unit: 'binary' }), format: fc.nat(7) }),
        fc.record({
          type: fc.constantFrom('paragraph', 'heading', 'list', 'listitem', 'link', 'quote', '__proto__'),
          tag: fc.constantFrom('h3', 'h4', 'script'),
          listType: fc.constantFrom('number', 'bullet'),
          fields: fc.record({ url: fc.oneof(fc.webUrl(), fc.string()) }),
          children: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    }))
    const isSafe = fc.property(fc.array(node, { maxLength: 5 }), (nodes) => isAllowedHtml(toHtml(root(...nodes)) ?? ''))
    expect(fc.check(isSafe, { numRuns: 500 })).toMatchObject({ failed: false })
  })
})
