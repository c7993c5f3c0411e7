/** Who may do what to a document in which state. Pure; the buttons and the service ask the same function. */
import type { ReviewState } from '@/editorial/editorial.fields'

export const transitionActions = [
  'submit',
  'withdraw',
  'request-changes',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'unpublish',
  'schedule-unpublish',
  'confirm-accurate',
  'confirm-translation',
  'emergency-publish',
] as const
export type TransitionAction = (typeof transitionActions)[number]

export type Situation = {
  state: ReviewState
  isLive: boolean
  isTrashed: boolean
  /** Is there newer content than what is live? */
  hasChanges: boolean
  isScheduled: boolean
  person: { id: string; isAuthor: boolean; isReviewer: boolean; isAdmin: boolean }
  submittedBy: string | null
  owner: string | null
  /** Ids of everybody who changed the document since it last went live. */
  contributors: readonly string[]
  openMustFixes: number
  comments: number
  /** Languages whose text nobody has checked yet. */
  uncheckedIn: readonly string[]
  /** Is the approved content the newest content? */
  isApprovedContent: boolean
}

const inState = (situation: Situation, ...states: ReviewState[]) => states.includes(situation.state)

type Rule = (situation: Situation) => string | null

/** The first sentence that applies, in this order: who, then where from, then what must hold. */
const firstOf =
  (...checks: [fails: (situation: Situation) => boolean, reason: string][]): Rule =>
  (situation) =>
    checks.find(([fails]) => fails(situation))?.[1] ?? null

const notReviewer: [(situation: Situation) => boolean, string] = [
  ({ person }) => !person.isReviewer,
  'Only reviewers do this.',
]

/** Also after the approval: somebody may see only then that something is wrong. */
const openMustFix: [(situation: Situation) => boolean, string] = [
  ({ openMustFixes }) => openMustFixes > 0,
  'A must-fix comment is still open.',
]

const rules: Record<TransitionAction, Rule> = {
  submit: firstOf(
    [({ person }) => !person.isAuthor, 'Only authors submit.'],
    [
      (situation) => !inState(situation, 'draft', 'changes-requested'),
      'This is already submitted, or live without changes.',
    ],
  ),
  withdraw: firstOf(
    [(situation) => !inState(situation, 'in-review'), 'Only what is in review can be withdrawn.'],
    [({ person, submittedBy }) => person.id !== submittedBy, 'Only the person who submitted it withdraws it.'],
  ),
  'request-changes': firstOf(
    notReviewer,
    [
      (situation) => !inState(situation, 'in-review', 'approved'),
      'Changes are requested while something is in review or approved.',
    ],
    [({ comments }) => comments === 0, 'Say what should change: write at least one comment.'],
  ),
  approve: firstOf(
    notReviewer,
    [(situation) => !inState(situation, 'in-review'), 'Only what is in review can be approved.'],
    [
      ({ person, contributors }) => contributors.includes(person.id),
      'You wrote part of this, so somebody else approves it.',
    ],
    [({ person, submittedBy }) => person.id === submittedBy, 'You submitted this, so somebody else approves it.'],
    openMustFix,
  ),
  publish: firstOf(
    notReviewer,
    [(situation) => !inState(situation, 'approved'), 'Only what is approved can be published.'],
    [({ isApprovedContent }) => !isApprovedContent, 'The text has changed since it was approved.'],
    openMustFix,
  ),
  schedule: firstOf(
    notReviewer,
    [(situation) => !inState(situation, 'approved'), 'Only what is approved can be scheduled.'],
    [({ isApprovedContent }) => !isApprovedContent, 'The text has changed since it was approved.'],
    openMustFix,
  ),
  unschedule: firstOf(notReviewer, [({ isScheduled }) => !isScheduled, 'Nothing is scheduled.']),
  unpublish: firstOf(notReviewer, [({ isLive }) => !isLive, 'This is not live.']),
  'schedule-unpublish': firstOf(notReviewer, [({ isLive }) => !isLive, 'This is not live.']),
  'confirm-accurate': firstOf(
    notReviewer,
    [({ isLive }) => !isLive, 'This is not live.'],
    [({ hasChanges }) => hasChanges, 'There is a newer draft: review that instead.'],
    [({ person, owner }) => person.id === owner, 'You own this, so somebody else confirms it.'],
  ),
  'confirm-translation': firstOf(notReviewer, [
    ({ uncheckedIn }) => uncheckedIn.length === 0,
    'No translation is waiting to be checked.',
  ]),
  'emergency-publish': firstOf(
    [({ person }) => !person.isAdmin, 'Only admins publish in an emergency.'],
    [({ isLive, hasChanges }) => isLive && !hasChanges, 'This is already live.'],
  ),
}

/** Why this may not be done now; null when it may. */
export function refusalOf(action: TransitionAction, situation: Situation): string | null {
  if (situation.isTrashed) return 'This is in the trash. Take it out first.'
  return rules[action](situation)
}

export const isTransitionAction = (value: string): value is TransitionAction =>
  (transitionActions as readonly string[]).includes(value)
