import {
  authors,
  type CompleteAccess,
  isAuthor,
  reviewersTrashAdminsPurge,
  staff,
  staffOrLiveFile,
} from '@/access/rules'

/** Who may do what with content. What of it may go live is the guard's to say. */
export const reviewableAccess: CompleteAccess = {
  create: authors,
  read: staffOrLiveFile,
  readVersions: staff,
  // Hides the buttons that publish past the review. The guard is the defence, not this.
  update: ({ req, data }) => isAuthor(req.user) && data?._status !== 'published',
  delete: reviewersTrashAdminsPurge,
  unlock: staff,
}
