import {
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { longestEssay } from './limits'
import { validateLinkAddress } from './link-address.field'

/** Only the marks that the content bundle and the site know: paragraphs, lists, bold, italic, links, headings 3 and 4. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields
          .filter((field) => 'name' in field && field.name === 'url')
          .map((field) =>
            'name' in field && field.name === 'url'
              ? { ...field, validate: (value: unknown) => validateLinkAddress(value) }
              : field,
          ) as typeof defaultFields,
    }),
    InlineToolbarFeature(),
  ],
})

type RichTextOptions = { label?: string; description?: string; required?: boolean }

/** Text of some paragraphs, in each language. */
export function richTextField(
  name: string,
  { label, description, required = false }: RichTextOptions = {},
): RichTextField {
  return {
    name,
    type: 'richText',
    localized: true,
    required,
    editor: richTextEditor,
    ...(label ? { label } : {}),
    admin: description ? { description } : {},
    custom: { longest: longestEssay },
  }
}
