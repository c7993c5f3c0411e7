import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

import { bold, italic, type Mark } from './rich-text'

type Report = (reason: string) => void
type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/**
 * What the editor stores to Markdown, the other way of `parseMarkdown`; empty paragraphs go.
 *
 * @param report told of whatever has no Markdown here; an older editor may have let more in.
 */
export function writeMarkdown(richText: unknown, report: Report): string {
  const root = typeof richText === 'object' && richText !== null && 'root' in richText ? richText.root : null
  const children = isNode(root) ? childrenOf(root).flatMap((node) => toBlock(node, report)) : []
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', listItemIndent: 'one', resourceLink: true, incrementListMarker: true },
  ).replace(/\n$/, '')
}

function toBlock(node: Node, report: Report): RootContent[] {
  if (node.type === 'list') return [toList(node, report)]
  const children = toPhrasing(inlinesOf(childrenOf(node), report), [bold, italic])
  if (node.type === 'heading' && (node.tag === 'h3' || node.tag === 'h4')) {
    return [{ type: 'heading', depth: node.tag === 'h3' ? 3 : 4, children }]
  }
  if (node.type !== 'paragraph') report(`${String(node.tag ?? node.type)} is written as a plain paragraph`)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function toList(node: Node, report: Report): List {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const lists = childrenOf(item).filter(({ type }) => type === 'list')
    const words = toPhrasing(
      inlinesOf(
        childrenOf(item).filter(({ type }) => type !== 'list'),
        report,
      ),
      [bold, italic],
    )
    const nested = lists.map((list) => toList(list, report))
    const previous = items.at(-1)
    // The editor keeps a nested list in an item of its own; in Markdown it belongs to the item before.
    if (words.length === 0 && nested.length > 0 && previous) previous.children.push(...nested)
    else {
      const paragraph: ListItem['children'] = words.length > 0 ? [{ type: 'paragraph', children: words }] : []
      items.push({ type: 'listItem', spread: false, children: [...paragraph, ...nested] })
    }
  }
  const ordered = node.listType === 'number'
  const start = ordered ? (typeof node.start === 'number' ? node.start : 1) : undefined
  return { type: 'list', ordered, start, spread: false, children: items }
}

/** The inline nodes we know; a tab is a text, anything else is reported. */
function inlinesOf(nodes: Node[], report: Report): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ type: 'linebreak' }]
    if (node.type === 'text' || node.type === 'tab') {
      const format = typeof node.format === 'number' ? node.format : 0
      if (format & ~(bold | italic)) report('only bold and italic are kept, not underlined, struck out or other looks')
      return node.text === ''
        ? []
        : [{ type: 'text', text: String(node.text ?? '\t'), format: format & (bold | italic) }]
    }
    const children = inlinesOf(childrenOf(node), report)
    const fields: unknown = node.fields
    const url = typeof fields === 'object' && fields !== null && 'url' in fields ? fields.url : undefined
    if ((node.type === 'link' || node.type === 'autolink') && typeof url === 'string') {
      return children.length > 0 ? [{ type: 'link', url, children }] : []
    }
    report(`${String(node.type)} is written as its words alone`)
    return children
  })
}

type Inline =
  | { type: 'linebreak' }
  | { type: 'text'; text: string; format: number }
  | { type: 'link'; url: string; children: Inline[] }

function has(node: Inline, mark: Mark): boolean {
  if (node.type === 'link') return node.children.every((child) => has(child, mark))
  return node.type === 'text' && (node.format & mark) !== 0
}

/** Runs that share a mark become one; at each place the mark that reaches furthest goes outside. */
function toPhrasing(nodes: Inline[], marks: readonly Mark[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let start = 0; start < nodes.length;) {
    const reaches = marks.map((mark) => ({ mark, end: reachOf(nodes, start, mark) }))
    const furthest = reaches.reduce((best, one) => (one.end > best.end ? one : best), {
      mark: bold as Mark,
      end: start,
    })
    if (furthest.end > start) {
      const inside = marks.filter((mark) => mark !== furthest.mark)
      const children = toPhrasing(nodes.slice(start, furthest.end), inside)
      result.push({ type: furthest.mark === bold ? 'strong' : 'emphasis', children })
      start = furthest.end
    } else {
      const node = nodes[start]
      if (node) addPlain(result, node, marks)
      start += 1
    }
  }
  return result
}

function addPlain(result: PhrasingContent[], node: Inline, marks: readonly Mark[]) {
  const last = result.at(-1)
  if (node.type === 'linebreak') result.push({ type: 'break' })
  else if (node.type === 'link') result.push({ type: 'link', url: node.url, children: linkWords(node.children, marks) })
  else if (last?.type === 'text') last.value += node.text
  else result.push({ type: 'text', value: node.text })
}

function linkWords(nodes: Inline[], marks: readonly Mark[]) {
  return toPhrasing(nodes, marks).filter((node) => node.type !== 'link' && node.type !== 'linkReference')
}

function reachOf(nodes: Inline[], start: number, mark: Mark): number {
  let end = start
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node || !(has(node, mark) || (node.type === 'linebreak' && index > start))) break
    if (node.type !== 'linebreak') end = index + 1
  }
  return end
}
