import type { CollectionConfig, CollectionSlug } from 'payload'

import { editorialFields } from './editorial.fields'
import { guardFile } from './guard.file'
import { guardDelete, guardWrite, noteOperation } from './guard.hooks'
import { recordDelete, recordEdit } from './record-edit.hook'
import { reviewableAccess } from './reviewable.access'
import { screenEndpoints } from './screens/screen.endpoints'
import { withReviewScreens } from './screens/slots'
import { editorialEndpoints } from './transitions/endpoints'

type ReviewableCollection = Omit<CollectionConfig, 'access' | 'versions' | 'trash' | 'endpoints' | 'slug'> & {
  slug: CollectionSlug
  /** How long a published document counts as checked. */
  reviewEveryMonths: number
}

/**
 * Makes a content type part of the review: drafts with all versions kept, trash, the editorial data, the guard that
 * lets nothing unapproved go live, and the endpoints and screens of the workflow.
 */
export function reviewable({
  reviewEveryMonths,
  fields,
  hooks,
  ...collection
}: ReviewableCollection): CollectionConfig {
  return {
    ...collection,
    access: reviewableAccess,
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
    trash: true,
    endpoints: [...editorialEndpoints(collection.slug), ...screenEndpoints(collection.slug)],
    admin: {
      ...collection.admin,
      hideAPIURL: true,
      components: withReviewScreens(collection.admin?.components),
    },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardFile, noteOperation],
      // Last of all, so that no other hook can change what was judged.
      beforeChange: [...(hooks?.beforeChange ?? []), guardWrite],
      afterChange: [recordEdit, ...(hooks?.afterChange ?? [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), guardDelete],
      afterDelete: [recordDelete, ...(hooks?.afterDelete ?? [])],
    },
    custom: { ...collection.custom, reviewEveryMonths },
    fields: [...fields, editorialFields],
  }
}
