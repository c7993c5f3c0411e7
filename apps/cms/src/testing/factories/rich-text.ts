import type { Career } from '@career-explorer/types/payload'

/** One paragraph of rich text. */
export function aRichText(text: string): Career['overview'] {
  const words = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
  const block = { direction: null, format: '' as const, indent: 0, version: 1 }
  const paragraph = { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...block, type: 'root', children: [paragraph] } }
}
