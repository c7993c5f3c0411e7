import { type Locale, locales } from '@career-explorer/types'

import { isRecord } from '@/content/read-source'

/** A text in its languages; rich text as its paragraphs. */
export type Text = { path: string; in: Partial<Record<Locale, string[]>> }

/** Every text of a document that people read, with the dotted path of its field. */
export function textsOf(content: unknown, path = ''): Text[] {
  if (Array.isArray(content)) return content.flatMap((entry, index) => textsOf(entry, `${path}.${index}`))
  if (!isRecord(content)) return []
  if (isInLanguages(content)) {
    const entries = Object.entries(content).map(([locale, value]) => [locale, paragraphsOf(value)])
    return [{ path, in: Object.fromEntries(entries) }]
  }
  return Object.entries(content).flatMap(([name, value]) => textsOf(value, path === '' ? name : `${path}.${name}`))
}

const isInLanguages = (value: Record<string, unknown>): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => locales.some((locale) => locale === key))

function paragraphsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (!isRecord(value)) return []
  const children = Array.isArray(value.children) ? value.children : isRecord(value.root) ? [value.root] : []
  const isParagraph = children.some((child) => isRecord(child) && (child.type === 'text' || child.type === 'link'))
  return isParagraph ? [wordsOfLine(value)] : children.flatMap(paragraphsOf)
}

function wordsOfLine(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  return Array.isArray(node.children) ? node.children.map(wordsOfLine).join('') : ''
}

/** The sentences of a paragraph: a row without a full stop is one too. */
export const sentencesOf = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
