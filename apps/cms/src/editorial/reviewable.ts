import type { CollectionConfig } from 'payload'

import {
  authors,
  type CompleteAccess,
  isAuthor,
  reviewersTrashAdminsPurge,
  staff,
  staffOrPublished,
} from '@/access/rules'

import { editorialFields } from './editorial.fields'

type ReviewableCollection = Omit<CollectionConfig, 'access' | 'versions' | 'trash'> & {
  /** How long a published document counts as checked. */
  reviewEveryMonths: number
}

/**
 * Makes a content type part of the review: drafts with all versions kept, trash, the editorial data, the guard that
 * lets nothing unapproved go live, and the endpoints and screens of the workflow.
 */
export function reviewable({ reviewEveryMonths, fields, ...collection }: ReviewableCollection): CollectionConfig {
  return {
    ...collection,
    access: {
      create: authors,
      read: staffOrPublished,
      readVersions: staff,
      // Hides the buttons that publish past the review. The guard is the defence, not this.
      update: ({ req, data }) => isAuthor(req.user) && data?._status !== 'published',
      delete: reviewersTrashAdminsPurge,
      unlock: staff,
    } satisfies CompleteAccess,
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
    trash: true,
    custom: { ...collection.custom, reviewEveryMonths },
    fields: [...fields, editorialFields],
  }
}
