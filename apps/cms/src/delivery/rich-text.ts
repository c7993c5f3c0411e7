/** Lexical's JSON as the small HTML that the public documents allow. What it doesn't know it keeps as text, never raw. */
import { validateLinkAddress } from '@/fields/link-address.field'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const bold = 1
const italic = 2

/** Deeper than any editor writes; a document made by hand doesn't exhaust the stack. */
const deepest = 40

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeAttribute = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** Between tags, as a browser writes it: a page then finds its rich text again in its own markup. */
const escapeWords = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** @returns null when there is no word in it. */
export function toHtml(richText: unknown): string | null {
  if (!isRecord(richText) || !isRecord(richText.root)) return null
  return children(richText.root, 0) || null
}

function children(node: Record<string, unknown>, depth: number): string {
  if (!Array.isArray(node.children) || depth > deepest) return ''
  return node.children.map((child: unknown) => (isRecord(child) ? element(child, depth + 1) : '')).join('')
}

function element(node: Record<string, unknown>, depth: number): string {
  if (node.type === 'text') return words(node)
  if (node.type === 'tab') return ' '
  if (node.type === 'linebreak') return '<br>'
  const inner = children(node, depth)
  // An empty paragraph is how editors make room; a blank line on the page is not.
  if (inner.replaceAll('<br>', '').trim() === '') return ''
  switch (node.type) {
    case 'paragraph':
      return `<p>${inner}</p>`
    case 'heading':
      return node.tag === 'h4' ? `<h4>${inner}</h4>` : `<h3>${inner}</h3>`
    case 'list':
      return node.listType === 'number' ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`
    case 'listitem':
      return `<li>${inner}</li>`
    case 'link':
    case 'autolink':
      return link(node, inner)
    default:
      return inner
  }
}

function words({ text, format }: Record<string, unknown>): string {
  if (typeof text !== 'string' || text === '') return ''
  const marks = typeof format === 'number' ? format : 0
  const emphasised = marks & italic ? `<em>${escapeWords(text)}</em>` : escapeWords(text)
  return marks & bold ? `<strong>${emphasised}</strong>` : emphasised
}

function link({ fields }: Record<string, unknown>, inner: string): string {
  const address = isRecord(fields) && typeof fields.url === 'string' ? fields.url : ''
  if (address === '' || validateLinkAddress(address) !== true) return inner
  return `<a href="${escapeAttribute(new URL(address).href)}" rel="noopener">${inner}</a>`
}
