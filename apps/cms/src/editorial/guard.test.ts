import { describe, expect, test } from 'vitest'

import { judge, reachesLiveRow, type Write } from './guard'
import type { Permit } from './permit'

/** An author saves a draft beside a live document: the most ordinary write there is. */
const aWrite = (change: Partial<Write> = {}): Write => ({
  operation: 'update',
  draft: true,
  status: 'draft',
  isLive: true,
  trash: 'no',
  sideRoads: [],
  replacesFile: false,
  person: 'author',
  permit: undefined,
  collection: 'careers',
  id: 'a',
  hash: 'v1:1',
  asksForContent: true,
  ...change,
})

const toPublish: Permit = { collection: 'careers', id: 'a', action: 'publish', hash: 'v1:1', editorial: {} }
const toUnpublish: Permit = { ...toPublish, action: 'unpublish' }

/** The workflow publishes: a pure status flip under a permit. */
const aFlip = (change: Partial<Write> = {}): Write =>
  aWrite({ draft: false, status: 'published', asksForContent: false, person: 'nobody', permit: toPublish, ...change })

const allows = (change: Partial<Write>) => judge(aWrite(change)).allowed
const reasonFor = (write: Write) => {
  const verdict = judge(write)
  return verdict.allowed ? null : verdict.reason
}

describe('without a permit', () => {
  test('authors, reviewers and the system save drafts', () => {
    expect(allows({ person: 'author' })).toBe(true)
    expect(allows({ person: 'reviewer' })).toBe(true)
    expect(allows({ person: 'system' })).toBe(true)
  })

  test('nobody and strangers save nothing, and are told apart', () => {
    expect(reasonFor(aWrite({ person: 'nobody' }))).toContain('needs a person')
    expect(reasonFor(aWrite({ person: 'stranger' }))).toContain('Only authors and reviewers')
  })

  test.each(['author', 'reviewer', 'system'] as const)('%s publishes nothing, by no operation', (person) => {
    for (const operation of ['create', 'update', 'restoreVersion'] as const) {
      expect(allows({ person, operation, status: 'published', draft: false, isLive: false })).toBe(false)
    }
    expect(reasonFor(aWrite({ person, status: 'published' }))).toContain('Nothing goes live without review')
  })

  test('a live document is changed by a draft only', () => {
    expect(allows({ isLive: true, draft: true })).toBe(true)
    expect(reasonFor(aWrite({ isLive: true, draft: false }))).toContain('This document is live')
    expect(allows({ isLive: false, draft: false })).toBe(true)
  })

  test('a new document is a draft', () => {
    expect(allows({ operation: 'create', draft: false, isLive: false, id: undefined })).toBe(true)
    expect(allows({ operation: 'create', draft: true, status: 'published', isLive: false, id: undefined })).toBe(false)
  })

  test('an old version comes back as a draft only', () => {
    expect(allows({ operation: 'restoreVersion', draft: true })).toBe(true)
    expect(allows({ operation: 'restoreVersion', draft: true, status: 'published' })).toBe(true)
    expect(reasonFor(aWrite({ operation: 'restoreVersion', draft: false, isLive: false }))).toContain('as a draft')
  })

  test('no side road is open, not even to a draft', () => {
    expect(reasonFor(aWrite({ sideRoads: ['autosave', 'publishAllLocales'] }))).toContain('autosave, publishAllLocales')
  })

  test('the file of a live picture stays, that of a draft may be replaced', () => {
    expect(reasonFor(aWrite({ replacesFile: true, isLive: true }))).toContain('This picture is live')
    expect(allows({ replacesFile: true, isLive: false })).toBe(true)
  })
})

describe('the trash', () => {
  const toTrash: Partial<Write> = { trash: 'in', draft: false, asksForContent: false, person: 'reviewer' }

  test('is a reviewer’s, in and out, live or not', () => {
    expect(allows(toTrash)).toBe(true)
    expect(allows({ ...toTrash, trash: 'out', isLive: false })).toBe(true)
    expect(reasonFor(aWrite({ ...toTrash, person: 'author' }))).toContain('Only reviewers')
    expect(reasonFor(aWrite({ ...toTrash, person: 'system' }))).toContain('Only reviewers')
  })

  test('takes the document, not a draft of it, and changes nothing else', () => {
    expect(reasonFor(aWrite({ ...toTrash, draft: true }))).toContain('not a draft of it')
    expect(reasonFor(aWrite({ ...toTrash, asksForContent: true }))).toContain('changes nothing else')
  })
})

describe('with a permit', () => {
  test('the workflow publishes and unpublishes exactly what it may', () => {
    expect(judge(aFlip()).allowed).toBe(true)
    expect(judge(aFlip({ permit: toUnpublish, status: 'draft' })).allowed).toBe(true)
  })

  test('a permit is for one document', () => {
    expect(reasonFor(aFlip({ id: 'b' }))).toContain('another document')
    expect(reasonFor(aFlip({ collection: 'skills' }))).toContain('another document')
  })

  test('a permit is for one text', () => {
    expect(reasonFor(aFlip({ hash: 'v1:2' }))).toContain('changed since')
    expect(reasonFor(aFlip({ hash: undefined }))).toContain('changed since')
  })

  test('a permit is for one purpose', () => {
    expect(reasonFor(aFlip({ status: 'draft' }))).toContain('The permit is to publish')
    expect(reasonFor(aFlip({ permit: toUnpublish }))).toContain('The permit is to unpublish')
  })

  test('a permit changes no content, makes nothing, restores nothing and leaves the trash alone', () => {
    expect(reasonFor(aFlip({ asksForContent: true }))).toContain('nothing else')
    expect(reasonFor(aFlip({ operation: 'create' }))).toContain('a document that exists')
    expect(reasonFor(aFlip({ operation: 'restoreVersion' }))).toContain('a document that exists')
    expect(reasonFor(aFlip({ trash: 'in' }))).toContain('the trash')
    expect(reasonFor(aFlip({ trash: 'out' }))).toContain('the trash')
  })
})

test('only a draft save and a restored draft keep away from the live row', () => {
  expect(reachesLiveRow({ operation: 'update', draft: true, status: 'draft' })).toBe(false)
  expect(reachesLiveRow({ operation: 'update', draft: true, status: 'published' })).toBe(true)
  expect(reachesLiveRow({ operation: 'update', draft: false, status: 'draft' })).toBe(true)
  expect(reachesLiveRow({ operation: 'create', draft: true, status: 'draft' })).toBe(true)
  expect(reachesLiveRow({ operation: 'restoreVersion', draft: true, status: 'published' })).toBe(false)
  expect(reachesLiveRow({ operation: 'restoreVersion', draft: false, status: 'draft' })).toBe(true)
})
