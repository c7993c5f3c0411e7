/** Everything that the review's screens say, in one place. */
import type { Locale } from '@career-explorer/types'

import type { ActivityAction } from '@/editorial/activity.collection'
import type { ReviewState } from '@/editorial/editorial.fields'
import type { TransitionAction } from '@/editorial/transitions/rules'

export const stateNames: Record<ReviewState, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  published: 'Live',
}

export const languageNames: Record<Locale, string> = { en: 'English', si: 'Sinhala', ta: 'Tamil' }

type ActionWords = {
  /** On the button. */
  button: string
  /** Over the dialog. */
  title: string
  /** What happens then. */
  explains: string
  /** Said when it is done. */
  done: string
}

export const actions: Record<TransitionAction, ActionWords> = {
  submit: {
    button: 'Submit for review',
    title: 'Submit for review',
    explains: 'A reviewer is told by e-mail. Readers see nothing of it until it is approved and published.',
    done: 'Submitted for review.',
  },
  withdraw: {
    button: 'Withdraw',
    title: 'Withdraw from review',
    explains: 'It becomes a draft again. You can submit it whenever you like.',
    done: 'Withdrawn. It is a draft again.',
  },
  'request-changes': {
    button: 'Request changes',
    title: 'Request changes',
    explains: 'The author is told by e-mail, changes the text and submits it again.',
    done: 'Changes requested.',
  },
  approve: {
    button: 'Approve',
    title: 'Approve this text',
    explains: 'You approve exactly what is shown here. Any later edit needs another approval.',
    done: 'Approved. It can go live.',
  },
  publish: {
    button: 'Publish now',
    title: 'Publish now',
    explains: 'Readers see it within a few seconds.',
    done: 'Published. Readers see it in a few seconds.',
  },
  schedule: {
    button: 'Publish later',
    title: 'Publish later',
    explains: 'It goes live at that time, if nobody has changed it by then.',
    done: 'Scheduled.',
  },
  unschedule: {
    button: 'Cancel the schedule',
    title: 'Cancel the schedule',
    explains: 'Nothing happens by itself any more.',
    done: 'The schedule is cancelled.',
  },
  unpublish: {
    button: 'Take down',
    title: 'Take down from the site',
    explains: 'Readers no longer find it. The text stays here as a draft.',
    done: 'Taken down. Readers no longer find it.',
  },
  'schedule-unpublish': {
    button: 'Take down later',
    title: 'Take down later',
    explains: 'It leaves the site at that time.',
    done: 'Scheduled.',
  },
  'confirm-accurate': {
    button: 'Still accurate',
    title: 'Mark as still accurate',
    explains: 'You have read the live page and found it right. The page says that it was checked today.',
    done: 'Marked as still accurate.',
  },
  'confirm-translation': {
    button: 'Translation is right',
    title: 'I have checked the translation',
    explains: 'Only if you read the language well. The page then no longer says that nobody has checked it.',
    done: 'The translation counts as checked.',
  },
  'emergency-publish': {
    button: 'Publish without review…',
    title: 'Publish without review',
    explains: 'For emergencies. It goes into the history with your reason, and every reviewer is told by e-mail.',
    done: 'Published without review.',
  },
}

export const activityNames: Record<ActivityAction, string> = {
  created: 'created it',
  edited: 'edited it',
  restored: 'brought an earlier version back',
  imported: 'imported it',
  submitted: 'submitted it for review',
  withdrawn: 'withdrew it from review',
  superseded: 'changed it while it was in review, which ended the review',
  'changes-requested': 'requested changes',
  commented: 'commented',
  'comment-resolved': 'settled a comment',
  approved: 'approved it',
  scheduled: 'scheduled it',
  unscheduled: 'cancelled the schedule',
  'schedule-failed': 'could not do what was scheduled',
  published: 'published it',
  'emergency-published': 'published it without review',
  unpublished: 'took it down',
  'confirmed-accurate': 'found it still accurate',
  'references-replaced': 'replaced what it refers to',
  trashed: 'put it into the trash',
  'taken-from-trash': 'took it out of the trash',
  deleted: 'deleted it',
  'translation-checked': 'checked a translation',
  'signed-in': 'signed in',
  'sign-in-refused': 'tried to sign in, many times',
  'account-made': 'made the account',
  'account-deleted': 'deleted the account',
  invited: 'invited the person',
  'invite-revoked': 'took back the link that was mailed',
  'link-sent': 'sent a link for a new password',
  'password-changed': 'changed the password',
  'roles-changed': 'changed the roles',
  'second-factor-on': 'turned the second factor on',
  'second-factor-off': 'turned the second factor off',
  'second-factor-reset': 'turned somebody’s second factor off',
  'recovery-code-used': 'signed in with a recovery code',
  'recovery-codes-made': 'made new recovery codes',
}

export const words = {
  language: 'Language',
  aReviewer: 'a reviewer',
  someone: 'Somebody',
  cancel: 'Cancel',
  close: 'Close',
  working: 'One moment…',
  optional: 'optional',
  failed: 'That did not work.',
  offline: 'The server cannot be reached. Your text is still here; try again in a moment.',
  conflict: 'The page has been loaded again: look at the text as it is now before you decide.',
  reviewer: 'Reviewer',
  anyReviewer: 'Any reviewer',
  dueOn: 'Wanted by',
  comment: 'Comment',
  whatToChange: 'What should change?',
  reason: 'Reason',
  when: 'When',
  timeZone: 'In the time of your computer.',
  together: 'Publish these together with it',
  togetherHint: 'They are not live yet. Each must be approved on its own.',
  replaceBy: 'Replace everywhere by',
  replaceHint: 'These pages show it. Choose another document that takes its place in them, or change them first.',
  searchReplacement: 'Search by name',
  noReplacement: 'Nothing live with that name.',
  publishNext: 'Publish…',
  unnamed: 'Without a name',
  openReview: 'Open the review',
  reviewNow: 'Review',
} as const

export const conflict = {
  title: 'Somebody else saved first',
  explains: (who: string, when: string) =>
    `${who} saved this document on ${when}, after you had opened it. Nothing you typed is lost: choose for each place which text to keep.`,
  nothing: 'The two texts say the same.',
  mine: 'Keep yours',
  theirs: (who: string) => `Take the one of ${who}`,
  empty: 'nothing',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying here. Mark the text and copy it by hand.',
  later: 'Back to the form',
  save: 'Save with these choices',
  done: 'Saved. Both texts were looked after.',
} as const

export const savedViews = { label: 'Saved views', all: 'All' } as const

export const dashboard = {
  title: 'Your work',
  nothing: 'Nothing waits for you.',
  oldest: 'Has waited for longest',
  from: 'from',
} as const

export const standing = {
  title: 'Review',
  reviewer: 'Reviewer',
  checked: 'Last checked',
  checkAgain: 'Check again by',
} as const
