import { onDay } from '@/editorial/screens/phrase'
import { words } from '@/editorial/screens/wording'

import type { ReviewFacts } from './facts'

/** Who waits for whom, in sentences. Pure. */
export function whoWaits({
  view,
  reviewBy,
  lastReviewedOn,
}: Pick<ReviewFacts, 'view' | 'reviewBy' | 'lastReviewedOn'>): string[] {
  const { state, review, isLive, schedules } = view
  const wanted = review?.dueOn ? ` The answer is wanted by ${onDay(review.dueOn)}.` : ''
  const sentences: string[] = []
  if (state === 'draft')
    sentences.push(
      isLive
        ? 'The live page has newer changes that nobody has submitted yet.'
        : 'Nobody but the people who work here sees this. It waits to be submitted for review.',
    )
  if (state === 'in-review' && review)
    sentences.push(
      `${review.submittedBy ?? words.someone} has waited for ${review.assignee ?? words.aReviewer} since ${onDay(review.submittedAt)}.${wanted}`,
    )
  if (state === 'changes-requested' && review)
    sentences.push(
      `${review.decidedBy ?? words.someone} waits for ${review.submittedBy ?? 'the author'} to do what the comments ask, and to submit it again.`,
    )
  if (state === 'approved' && review)
    sentences.push(
      `Approved by ${review.decidedBy ?? words.aReviewer}. ${schedules.some(({ action }) => action === 'publish') ? 'It goes live by itself.' : 'It waits for a reviewer to publish it.'}`,
    )
  if (state === 'published') sentences.push('This is what readers see. Nobody has to do anything.')
  if (isLive && state !== 'published' && state !== 'draft') sentences.push('Readers see the earlier text until then.')
  if (isLive && lastReviewedOn) sentences.push(`Last checked on ${onDay(lastReviewedOn)}.`)
  if (isLive && reviewBy)
    sentences.push(
      Date.parse(reviewBy) < Date.now()
        ? `It should have been checked again by ${onDay(reviewBy)}.`
        : `To be checked again by ${onDay(reviewBy)}.`,
    )
  return sentences
}
