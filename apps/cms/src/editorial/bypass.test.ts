import { expect } from 'vitest'

import { tryLocally, tryOverRest } from '@/testing/bypass/try-everything'
import { test } from '@/testing/test'

import { isReviewable } from './references'

test('every content type with drafts goes through the review', ({ payload }) => {
  const withDrafts = payload.config.collections.filter(({ versions }) => versions?.drafts)
  expect(withDrafts.length).toBeGreaterThan(0)
  const unguarded = withDrafts.filter(({ slug }) => !isReviewable(payload, slug)).map(({ slug }) => slug)
  expect(unguarded, 'wrap these in reviewable()').toEqual([])
  expect(payload.config.globals.filter(({ versions }) => versions?.drafts)).toEqual([])
})

test('nobody gets round the review over REST', { timeout: 900_000 }, async ({ payload, rest }) => {
  const { tried, waysRound } = await tryOverRest(payload, rest)
  console.log(`Bypass matrix over REST: ${tried} attempts, ${waysRound.length} ways round`)
  expect(waysRound).toEqual([])
})

test('nobody gets round it through the local API with all rights', { timeout: 300_000 }, async ({ payload }) => {
  const { tried, waysRound } = await tryLocally(payload)
  console.log(`Bypass matrix through the local API: ${tried} attempts, ${waysRound.length} ways round`)
  expect(waysRound).toEqual([])
})
