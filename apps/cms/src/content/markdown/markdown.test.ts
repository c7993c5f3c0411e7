import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseMarkdown } from './parse-markdown'
import {
  type BlockNode,
  headingNode,
  type InlineNode,
  lineBreakNode,
  linkNode,
  listItemNode,
  listNode,
  paragraphNode,
  type RichText,
  richText,
  textNode,
} from './rich-text'
import { writeMarkdown } from './write-markdown'

const noFaults = (reason: string) => {
  throw new Error(reason)
}
const roundTrip = (markdown: string) => writeMarkdown(parseMarkdown(markdown, noFaults), noFaults)
const faultsOf = (markdown: string) => {
  const faults: string[] = []
  parseMarkdown(markdown, (reason) => faults.push(reason))
  return faults
}

describe('Markdown that an editor writes comes back as it was', () => {
  test.each([
    'One paragraph.',
    'One.\n\nTwo with **bold**, *italic* and **_both_**.',
    '### A heading\n\n#### A smaller one',
    '- one\n- two\n  - inside\n  - more\n- three',
    '3. third\n4. fourth\n   - inside',
    'See [the **UGC**](https://www.ugc.ac.lk/?a=1\\&b=2) first.',
    '**Bold with [a link](https://a.example/) inside**',
    'A line\\\nbroken in two',
    'මෘදුකාංග **ඉංජිනේරු** ක්‍රියා 👩🏽‍💻 *தமிழ்*',
    '5 < 6 & 7 > 3, a_b, \\*not italic\\*',
  ])('%j', (markdown) => expect(roundTrip(markdown)).toBe(markdown))
})

describe('what has no place is refused by name', () => {
  test.each([
    ['<script>alert(1)</script>', 'HTML'],
    ['some <b>bold</b>', 'HTML'],
    ['![x](https://a.example/x.png)', 'a picture'],
    ['`code`', 'code'],
    ['    indented', 'a block of code'],
    ['> quoted', 'a quotation'],
    ['# Title', 'a heading of level 1'],
    ['a\n\n---', 'a dividing line'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a table'],
    ['[x](javascript:alert(1))', 'starts with https:// or http://'],
    ['[x](mailto:a@b.example)', 'starts with https:// or http://'],
    ['[x](/inside)', 'Write a whole web address'],
    ['[x](https://a.example "title")', 'a link has no title'],
    ['- one\n\n  two', 'a second paragraph'],
  ])('%j', (markdown, reason) => expect(faultsOf(markdown).join()).toContain(reason))

  test('a fault says in which line it is', () => {
    expect(faultsOf('fine\n\n# Title')).toEqual([expect.stringMatching(/^line 3 of the text: a heading of level 1/)])
  })
})

// Trees as the editor makes them: no empty texts, neighbours differ in looks, links hold words.
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'a',
    ' ',
    '*',
    '_',
    '**',
    '\\',
    '#',
    '- ',
    '1. ',
    '+',
    '>',
    '&amp;',
    '<b>',
    '[',
    '](',
    '|',
    '`',
    '~',
    '\u200d',
    'ක්‍ර',
  ),
)
const text = fc
  .tuple(words, fc.integer({ min: 0, max: 3 }))
  .map(([value, format]) => textNode(value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, ' '), format))
const distinct = <Node extends InlineNode>(nodes: Node[]) =>
  nodes.filter((node, index) => {
    const previous = nodes[index - 1]
    return !(node.type === 'text' && previous?.type === 'text' && previous.format === node.format)
  })
const address = fc.constantFrom('https://a.example/', 'http://b.example/x_(y)?z=*&q=%20', 'https://c.example/සිං')
const link = fc
  .tuple(address, fc.array(text, { minLength: 1, maxLength: 3 }))
  .map(([url, nodes]) => linkNode('id', url, distinct(nodes)))
const inlines = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: link }), { minLength: 1, maxLength: 6 })
  .map((nodes) => distinct<InlineNode>(nodes))
const lines = fc.array(inlines, { minLength: 1, maxLength: 3 }).map((each) => {
  const [first = [], ...others] = each
  return [...first, ...others.flatMap((line) => [lineBreakNode(), ...line])]
})
const list = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 9 }), fc.array(inlines, { minLength: 1, maxLength: 3 }))
  .map(([isOrdered, start, items]) => {
    const first = isOrdered ? start : 1
    return listNode(
      isOrdered,
      first,
      items.map((item, index) => listItemNode(first + index, 0, item)),
    )
  })
const blocks: fc.Arbitrary<BlockNode> = fc.oneof(
  lines.map(paragraphNode),
  inlines.map((nodes) => headingNode('h3', nodes)),
  list,
)

const withoutIds = (tree: RichText): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'id' ? undefined : value)))

describe('nothing is lost on the way to Markdown and back', () => {
  test('any tree the editor can make comes back the same', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 4 }), (children) => {
        const tree = richText(children)
        expect(withoutIds(parseMarkdown(writeMarkdown(tree, noFaults), noFaults))).toEqual(withoutIds(tree))
      }),
      { numRuns: 500 },
    )
  })

  test('any Markdown that is accepted is stable from then on', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' \n*_-#1.[](a)b\\`>|කி'), maxLength: 60 }), (markdown) => {
        let isRefused = false
        const tree = parseMarkdown(markdown, () => (isRefused = true))
        if (isRefused) return
        const once = writeMarkdown(tree, noFaults)
        expect(roundTrip(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})
