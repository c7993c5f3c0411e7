import { createHash } from 'node:crypto'

import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import { validateLinkAddress } from '@/fields/link-address.field'

import {
  type BlockNode,
  bold,
  headingNode,
  type InlineNode,
  italic,
  lineBreakNode,
  linkNode,
  listItemNode,
  type ListItemNode,
  type ListNode,
  listNode,
  paragraphNode,
  type RichText,
  richText,
  textNode,
} from './rich-text'

/** Told what cannot be kept, and in which line of the text. */
type Refuse = (reason: string) => void

const allowed = 'Allowed are paragraphs, lists, **bold**, *italic*, [links](https://…), headings ### and ####.'

/** What is not allowed, in the words of the person who wrote it. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation (>)',
  code: 'a block of code',
  definition: 'a link definition ([name]: …)',
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'code (`…`)',
  linkReference: 'a reference link ([text][name])',
  thematicBreak: 'a dividing line (---)',
}

/** Markdown to what the editor stores; whatever has no place there is refused by name, never dropped. */
export function parseMarkdown(markdown: string, refuse: Refuse): RichText {
  const tree = fromMarkdown(markdown)
  return richText(tree.children.flatMap((node) => toBlock(node, { refuse, markdown })))
}

/** All the words, without marks: what a limit on the length is about. */
export function wordsOf({ root }: RichText): string {
  const words = (nodes: readonly (BlockNode | ListItemNode | InlineNode)[]): string =>
    nodes.map((node) => ('children' in node ? words(node.children) : node.type === 'text' ? node.text : '\n')).join('')
  return words(root.children)
}

type Context = { refuse: Refuse; markdown: string }

function toBlock(node: RootContent, context: Context): BlockNode[] {
  if (node.type === 'paragraph') return [paragraphNode(toInlines(checkTable(node, context).children, 0, context))]
  if (node.type === 'heading' && (node.depth === 3 || node.depth === 4)) {
    return [headingNode(`h${node.depth}`, toInlines(node.children, 0, context))]
  }
  if (node.type === 'list') return [toList(node, 0, context)]
  refuseNode(node, context)
  return []
}

function toList(list: List, depth: number, context: Context): ListNode {
  const start = list.ordered ? (list.start ?? 1) : 1
  let value = start
  const items = list.children.flatMap((item) => {
    const nodes = toItems(item, value, depth, context)
    value += 1
    return nodes
  })
  return listNode(list.ordered === true, start, items)
}

/** An item's words, and each list inside it as an item of its own, as the editor nests them. */
function toItems(item: ListItem, value: number, depth: number, context: Context): ListItemNode[] {
  const [first, ...others] = item.children
  const words = first?.type === 'paragraph' ? toInlines(checkTable(first, context).children, 0, context) : []
  const nested = (first?.type === 'paragraph' ? others : item.children).flatMap((child) => {
    if (child.type === 'list') return [listItemNode(value + 1, depth, [toList(child, depth + 1, context)])]
    if (child.type === 'paragraph') context.refuse(`${lineOf(child)}a second paragraph in one list item. ${allowed}`)
    else refuseNode(child, context)
    return []
  })
  const hasWords = first?.type === 'paragraph' || nested.length === 0
  return [...(hasWords ? [listItemNode(value, depth, words)] : []), ...nested]
}

function toInlines(nodes: PhrasingContent[], format: number, context: Context): InlineNode[] {
  return joined(nodes.flatMap((node) => toInline(node, format, context)))
}

function toInline(node: PhrasingContent, format: number, context: Context): InlineNode[] {
  if (node.type === 'text') return [textNode(node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' '), format)]
  if (node.type === 'break') return [lineBreakNode()]
  if (node.type === 'strong') return toInlines(node.children, format | bold, context)
  if (node.type === 'emphasis') return toInlines(node.children, format | italic, context)
  if (node.type !== 'link') {
    refuseNode(node, context)
    return []
  }
  const verdict = validateLinkAddress(node.url)
  if (verdict !== true || node.url === '') {
    context.refuse(
      `${lineOf(node)}the link to “${node.url.slice(0, 80)}” leads nowhere. ${verdict === true ? '' : verdict}`,
    )
  }
  if (node.title) context.refuse(`${lineOf(node)}a link has no title here: leave “${node.title}” out`)
  const words = toInlines(node.children, format, context).filter((child) => child.type !== 'link')
  if (words.length === 0) context.refuse(`${lineOf(node)}a link without words: write [words](${node.url})`)
  return [linkNode(linkId(node.url, node.position?.start.offset), node.url, words)]
}

/** The same on every machine, so that two imports of one file are one document. */
function linkId(url: string, offset = 0): string {
  return createHash('sha256').update(`${offset} ${url}`).digest('hex').slice(0, 24)
}

/** Words of the same looks are one node, as the editor keeps them. */
function joined(nodes: InlineNode[]): InlineNode[] {
  const result: InlineNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format) last.text += node.text
    else result.push(node)
  }
  return result
}

/** Tables are no part of Markdown's core: they would pass as words full of bars. */
function checkTable(paragraph: Paragraph, { refuse, markdown }: Context): Paragraph {
  const source = markdown.slice(paragraph.position?.start.offset, paragraph.position?.end.offset)
  const hasRule = source.split('\n').some((line) => line.includes('|') && /^[\s|:-]*-{2}[\s|:-]*$/.test(line))
  if (hasRule) refuse(`${lineOf(paragraph)}a table. ${allowed}`)
  return paragraph
}

function refuseNode(node: Nodes, { refuse }: Context) {
  const name = node.type === 'heading' ? `a heading of level ${node.depth}` : (names[node.type] ?? node.type)
  const excerpt = 'value' in node ? ` ${JSON.stringify(node.value.slice(0, 60))}` : ''
  refuse(`${lineOf(node)}${name}${excerpt}. ${allowed}`)
}

const lineOf = ({ position }: Nodes) => (position ? `line ${position.start.line} of the text: ` : '')
