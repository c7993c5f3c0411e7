import path from 'node:path'

import { reviewable } from '@/editorial/reviewable'
import { env } from '@/env'
import { longestLine } from '@/fields/limits'

import { refuseOddPicture } from './picture-limits'

/** Pictures: raster only, re-encoded, described in words for those who don't see them. */
export const media = reviewable({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  reviewEveryMonths: 36,
  admin: {
    useAsTitle: 'filename',
    group: 'Guide',
    defaultColumns: ['filename', 'alt', 'editorial.state', 'updatedAt'],
    listSearchableFields: ['filename', 'alt'],
  },
  upload: {
    staticDir: path.join(env.DATA_DIR, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // Re-encoding drops whatever else hides in an uploaded file.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true },
    pasteURL: false,
    focalPoint: false,
    crop: false,
  },
  hooks: { beforeOperation: [refuseOddPicture] },
  fields: [
    {
      name: 'alt',
      label: 'Description',
      type: 'text',
      localized: true,
      required: true,
      maxLength: longestLine,
      admin: { description: 'What the picture shows, for those who cannot see it.' },
    },
  ],
})
