import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'

/** The text of each block of a Markdown text, without its marks. */
export function plainTexts(markdown: string): string[] {
  return blocksOf(fromMarkdown(markdown))
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node)]
  return 'children' in node ? node.children.flatMap(blocksOf) : []
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
