import { reviewable } from '@/editorial/reviewable'
import { choiceField } from '@/fields/choice.field'
import { dayField } from '@/fields/day.field'
import { longestLine, longestParagraph } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { richTextField } from '@/fields/rich-text.field'
import { rowsField } from '@/fields/rows.field'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

import { onlyOne, siteSlug } from './only-one.hook'

export const badgeNames = ['demand', 'competition', 'remote', 'globalCareer', 'entrepreneurial'] as const

/** What every page shows around its content. A collection of one row, so that it is reviewed like all content. */
export const site = reviewable({
  slug: 'site',
  labels: { singular: 'Site text', plural: 'Site text' },
  reviewEveryMonths: 12,
  custom: { onlySlug: siteSlug },
  hooks: { beforeChange: [onlyOne] },
  admin: {
    useAsTitle: 'name',
    group: 'Guide',
    defaultColumns: ['name', 'tagline', 'editorial.state', 'updatedAt'],
    description: 'The site’s name, banner, about page and footer. There is one document; its address is “site”.',
  },
  fields: [
    titleField('name', 'The name in the header.'),
    { name: 'tagline', type: 'textarea', localized: true, maxLength: longestLine, admin: { rows: 2 } },
    richTextField('about', { label: 'About page' }),
    {
      name: 'banner',
      type: 'group',
      admin: { description: 'A notice on every page, such as “A/L results are out”. Empty: no notice.' },
      fields: [
        { name: 'text', type: 'textarea', localized: true, maxLength: longestParagraph, admin: { rows: 2 } },
        { type: 'row', fields: [dayField('from', { width: '50%' }), dayField('until', { width: '50%' })] },
      ],
    },
    {
      name: 'contactEmail',
      label: 'Contact e-mail',
      type: 'email',
      admin: { description: 'Where “report a mistake” leads.' },
    },
    rowsField('badgeDefinitions', {
      label: 'What the badges mean',
      row: 'Badge',
      shows: ['badge'],
      fields: [
        choiceField('badge', badgeNames, {
          required: true,
          labels: { globalCareer: 'Counts abroad', entrepreneurial: 'Own business' },
        }),
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          required: true,
          maxLength: longestParagraph,
          admin: { rows: 2 },
        },
      ],
    }),
    rowsField('footerLinks', {
      label: 'Footer links',
      row: 'Link',
      shows: ['label'],
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, maxLength: longestLine },
        linkAddressField({ required: true }),
      ],
    }),
    slugField({ from: 'name' }),
  ],
})
