import type { CollectionAdminOptions } from 'payload'

type Slots = NonNullable<CollectionAdminOptions['components']>

const screen = (path: string) => `/editorial/screens/${path}`

/** Where the review's screens stand in Payload's admin. Its own ways to publish are taken out: the guard refuses them. */
export function withReviewScreens(slots: Slots = {}): Slots {
  return {
    ...slots,
    beforeListTable: [...(slots.beforeListTable ?? []), screen('lists/saved-views#SavedViews')],
    edit: {
      ...slots.edit,
      PublishButton: screen('edit/main-button#MainButton'),
      SaveDraftButton: screen('edit/save-button#SaveButton'),
      UnpublishButton: screen('edit/nothing#Nothing'),
      Status: screen('edit/status#Status'),
    },
    views: {
      ...slots.views,
      edit: {
        review: {
          path: '/review',
          Component: screen('review/review-tab#ReviewTab'),
          tab: { label: 'Review', href: '/review', order: 150 },
        },
      },
    },
  }
}
