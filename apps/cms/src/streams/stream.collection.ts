import { reviewable } from '@/editorial/reviewable'
import { longestParagraph } from '@/fields/limits'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** An A/L stream: a set of subjects that opens a set of degrees. */
export const streams = reviewable({
  slug: 'streams',
  labels: { singular: 'A/L stream', plural: 'A/L streams' },
  reviewEveryMonths: 12,
  admin: {
    useAsTitle: 'name',
    group: 'School and work',
    defaultColumns: ['name', 'subjects', 'editorial.state'],
    listSearchableFields: ['name', 'slug'],
    description: 'The A/L streams of the university handbook.',
  },
  fields: [
    titleField('name', 'Such as “Physical Science”.'),
    {
      name: 'subjectRule',
      label: 'Subject rule',
      type: 'textarea',
      localized: true,
      maxLength: longestParagraph,
      admin: { description: 'Which subjects make this stream, as the year’s handbook says it.' },
    },
    { name: 'subjects', type: 'relationship', relationTo: 'subjects', hasMany: true },
    slugField({ from: 'name' }),
  ],
})
