/** Rich text as the editor stores it: the few nodes that an editor can make here. */

export const bold = 1
export const italic = 2
export type Mark = typeof bold | typeof italic

type Block = { direction: null; format: ''; indent: number; version: number }

export type TextNode = {
  type: 'text'
  text: string
  /** `bold`, `italic`, both added, or 0. */
  format: number
  detail: number
  mode: 'normal'
  style: string
  version: number
}
export type LineBreakNode = { type: 'linebreak'; version: number }
export type LinkNode = Block & {
  type: 'link'
  id: string
  fields: { linkType: 'custom'; newTab: boolean; url: string }
  children: (TextNode | LineBreakNode)[]
}
export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ParagraphNode = Block & { type: 'paragraph'; textFormat: number; textStyle: string; children: InlineNode[] }
export type HeadingNode = Block & { type: 'heading'; tag: 'h3' | 'h4'; children: InlineNode[] }
/** An item holds either words or, as the editor nests lists, one list of a deeper level. */
export type ListItemNode = Block & { type: 'listitem'; value: number; children: (InlineNode | ListNode)[] }
export type ListNode = Block & {
  type: 'list'
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
}
export type BlockNode = ParagraphNode | HeadingNode | ListNode

export type RichText = { root: Block & { type: 'root'; children: BlockNode[] } }

const block = (version = 1): Block => ({ direction: null, format: '', indent: 0, version })

export const richText = (children: BlockNode[]): RichText => ({ root: { ...block(), type: 'root', children } })

export const textNode = (text: string, format: number): TextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const lineBreakNode = (): LineBreakNode => ({ type: 'linebreak', version: 1 })

export const linkNode = (id: string, url: string, children: LinkNode['children']): LinkNode => ({
  ...block(3),
  type: 'link',
  id,
  fields: { linkType: 'custom', newTab: false, url },
  children,
})

export const paragraphNode = (children: InlineNode[]): ParagraphNode => ({
  ...block(),
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const headingNode = (tag: HeadingNode['tag'], children: InlineNode[]): HeadingNode => ({
  ...block(),
  type: 'heading',
  tag,
  children,
})

export const listItemNode = (value: number, indent: number, children: ListItemNode['children']): ListItemNode => ({
  ...block(),
  indent,
  type: 'listitem',
  value,
  children,
})

export const listNode = (isOrdered: boolean, start: number, children: ListItemNode[]): ListNode => ({
  ...block(),
  type: 'list',
  listType: isOrdered ? 'number' : 'bullet',
  tag: isOrdered ? 'ol' : 'ul',
  start,
  children,
})
