import { describe, expect, test } from 'vitest'

import { isTransitionAction, refusalOf, type Situation, type TransitionAction, transitionActions } from './rules'

const everybody = { id: 'me', isAuthor: true, isReviewer: true, isAdmin: true }

/** A live document with a newer draft, and somebody with every role who has nothing to do with it. */
const aSituation = (change: Partial<Situation> = {}): Situation => ({
  state: 'draft',
  isLive: true,
  isTrashed: false,
  hasChanges: true,
  isScheduled: true,
  person: everybody,
  submittedBy: 'the author',
  owner: 'the author',
  contributors: ['the author'],
  openMustFixes: 0,
  comments: 1,
  uncheckedIn: ['si'],
  isApprovedContent: true,
  ...change,
})

const refused = (action: TransitionAction, change: Partial<Situation>) => refusalOf(action, aSituation(change))
const without = (role: 'isAuthor' | 'isReviewer' | 'isAdmin') => ({ person: { ...everybody, [role]: false } })
const states = ['draft', 'in-review', 'changes-requested', 'approved', 'published'] as const

/** From which states somebody with every role may do what, all else being right. */
const from: Record<TransitionAction, readonly (typeof states)[number][]> = {
  submit: ['draft', 'changes-requested'],
  withdraw: ['in-review'],
  'request-changes': ['in-review', 'approved'],
  approve: ['in-review'],
  publish: ['approved'],
  schedule: ['approved'],
  unschedule: states,
  unpublish: states,
  'schedule-unpublish': states,
  'confirm-accurate': states,
  'confirm-translation': states,
  'emergency-publish': states,
}

/** What else must be right for it. */
const rightly: Partial<Record<TransitionAction, Partial<Situation>>> = {
  withdraw: { submittedBy: 'me' },
  'confirm-accurate': { hasChanges: false },
}

describe.each(transitionActions)('%s', (action) => {
  test.each(states)('from %s', (state) => {
    const refusal = refused(action, { ...rightly[action], state })
    expect(refusal === null).toBe(from[action].includes(state))
  })

  test('not in the trash', () => {
    const [state = 'draft'] = from[action]
    expect(refused(action, { ...rightly[action], state, isTrashed: true })).toContain('trash')
  })
})

test.each([
  ['submit', 'isAuthor', 'Only authors'],
  ['request-changes', 'isReviewer', 'Only reviewers'],
  ['approve', 'isReviewer', 'Only reviewers'],
  ['publish', 'isReviewer', 'Only reviewers'],
  ['schedule', 'isReviewer', 'Only reviewers'],
  ['unschedule', 'isReviewer', 'Only reviewers'],
  ['unpublish', 'isReviewer', 'Only reviewers'],
  ['schedule-unpublish', 'isReviewer', 'Only reviewers'],
  ['confirm-accurate', 'isReviewer', 'Only reviewers'],
  ['confirm-translation', 'isReviewer', 'Only reviewers'],
  ['emergency-publish', 'isAdmin', 'Only admins'],
] as const)('%s needs the role', (action, role, reason) => {
  const [state = 'draft'] = from[action]
  expect(refused(action, { ...rightly[action], ...without(role), state })).toContain(reason)
})

test('only who submitted withdraws', () => {
  expect(refused('withdraw', { state: 'in-review', submittedBy: 'somebody else' })).toContain('Only the person')
})

test('changes are requested with at least one comment', () => {
  expect(refused('request-changes', { state: 'in-review', comments: 0 })).toContain('at least one comment')
})

test('nobody approves own work, whatever roles they hold', () => {
  expect(refused('approve', { state: 'in-review', contributors: ['me'] })).toContain('You wrote')
  expect(refused('approve', { state: 'in-review', submittedBy: 'me' })).toContain('You submitted')
})

test('an open must-fix comment holds an approval back, and what follows it', () => {
  expect(refused('approve', { state: 'in-review', openMustFixes: 1 })).toContain('must-fix')
  for (const action of ['publish', 'schedule'] as const)
    expect(refused(action, { state: 'approved', openMustFixes: 1 })).toContain('must-fix')
})

test.each(['publish', 'schedule'] as const)('%s is for the approved text only', (action) => {
  expect(refused(action, { state: 'approved', isApprovedContent: false })).toContain('changed since')
})

test.each(['unpublish', 'schedule-unpublish', 'confirm-accurate'] as const)('%s is for what is live', (action) => {
  expect(refused(action, { isLive: false, hasChanges: false })).toContain('not live')
})

test('nothing is unscheduled that is not scheduled', () => {
  expect(refused('unschedule', { isScheduled: false })).toContain('Nothing is scheduled')
})

test('a translation is checked once', () => {
  expect(refused('confirm-translation', { uncheckedIn: [] })).toContain('No translation')
})

test('a newer draft is reviewed, not confirmed, and nobody confirms what they own', () => {
  expect(refused('confirm-accurate', { hasChanges: true })).toContain('newer draft')
  expect(refused('confirm-accurate', { hasChanges: false, owner: 'me' })).toContain('You own this')
})

test('an emergency needs something to publish', () => {
  expect(refused('emergency-publish', { hasChanges: false })).toContain('already live')
  expect(refused('emergency-publish', { hasChanges: false, isLive: false })).toBeNull()
})

test('other words are no transition', () => {
  expect(isTransitionAction('approve')).toBe(true)
  expect(isTransitionAction('publish-now')).toBe(false)
})
