import { reviewable } from '@/editorial/reviewable'
import { longestParagraph } from '@/fields/limits'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** A field of work that careers are grouped by. */
export const categories = reviewable({
  slug: 'categories',
  labels: { singular: 'Category', plural: 'Categories' },
  reviewEveryMonths: 24,
  admin: {
    useAsTitle: 'name',
    group: 'Guide',
    defaultColumns: ['name', 'icon', 'order', 'editorial.state'],
    listSearchableFields: ['name', 'slug'],
    description: 'Fields of work. A career sits in one or more of them.',
  },
  defaultSort: 'order',
  fields: [
    titleField('name', 'Such as “Medicine & Health”.'),
    {
      type: 'row',
      fields: [
        {
          name: 'icon',
          type: 'text',
          required: true,
          maxLength: 16,
          admin: { width: '50%', description: 'One emoji.' },
        },
        { name: 'order', type: 'number', required: true, admin: { width: '50%', description: 'Small numbers first.' } },
      ],
    },
    { name: 'description', type: 'textarea', localized: true, maxLength: longestParagraph },
    slugField({ from: 'name' }),
  ],
})
