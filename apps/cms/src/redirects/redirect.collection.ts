import type { CollectionConfig } from 'payload'

import { redirectAccess } from './redirect.access'

/** Old addresses and where their pages are now. Written when a published page's slug changes; never by hand. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: redirectAccess,
  admin: {
    useAsTitle: 'from',
    group: 'System',
    defaultColumns: ['from', 'to', 'createdAt'],
    description: 'Old addresses of renamed pages. They are written by themselves when a page’s address changes.',
  },
  lockDocuments: false,
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: 'Such as careers/ship-engineer.' },
    },
    { name: 'to', type: 'text', required: true, index: true },
  ],
}
