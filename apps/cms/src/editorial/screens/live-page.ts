import { env } from '@/env'

/** Content types with a page of their own on the site; the others are shown on pages of these. */
const withPage = new Set(['careers', 'skills', 'subjects', 'streams', 'categories'])

/** Where readers find a live document; null when it has no page of its own. */
export function livePageOf(collection: string, slug: unknown): string | null {
  if (collection === 'site') return `${env.SITE_URL}/en`
  if (collection === 'quiz-statements') return `${env.SITE_URL}/en/quiz`
  return withPage.has(collection) && typeof slug === 'string' ? `${env.SITE_URL}/en/${collection}/${slug}` : null
}
