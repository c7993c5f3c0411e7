import type { ReviewerChoice } from '@/editorial/screens/reviewers'

const isChoice = (value: unknown): value is ReviewerChoice =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** The reviewers in an answer of the CMS. */
export function reviewersIn(body: unknown): ReviewerChoice[] {
  if (typeof body !== 'object' || body === null || !('reviewers' in body) || !Array.isArray(body.reviewers)) return []
  return body.reviewers.filter(isChoice)
}
