import type { FieldHook, TextField } from 'payload'

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const longestSlug = 120

/** English words to an address: `AI / Machine Learning Engineer` → `ai-machine-learning-engineer`. Empty when nothing is left. */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longestSlug)
    .replace(/-+$/, '')
}

export function validateSlug(value: unknown): string | true {
  if (typeof value !== 'string' || value === '') return 'An address is needed, such as marine-engineer.'
  if (value.length > longestSlug) return `An address has at most ${longestSlug} characters.`
  return slugPattern.test(value) || 'Use small letters a-z, digits and single hyphens, such as marine-engineer.'
}

/** Fills an empty slug from the English title; a title in another language never makes one. */
const slugFrom =
  (from: string): FieldHook =>
  ({ value, siblingData, data, req, originalDoc }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const kept: unknown = originalDoc?.slug
    if (typeof kept === 'string' && kept !== '' && value === undefined) return kept
    const title: unknown = siblingData?.[from] ?? data?.[from]
    return req.locale === 'en' && typeof title === 'string' ? toSlug(title) : value
  }

type SlugOptions = {
  /** The field whose English text makes the first slug. */
  from: 'title' | 'name' | 'text'
}

/** The document's address: unique, made from the English title, kept when the title changes later. */
export function slugField({ from }: SlugOptions): TextField {
  return {
    name: 'slug',
    label: 'Address (slug)',
    type: 'text',
    unique: true,
    index: true,
    required: true,
    maxLength: longestSlug,
    validate: validateSlug,
    hooks: { beforeValidate: [slugFrom(from)] },
    admin: {
      position: 'sidebar',
      description:
        'The last part of the page’s web address. Leave it empty and it is made from the English title. When a published page’s address changes, the old one leads to the new one.',
    },
  }
}
