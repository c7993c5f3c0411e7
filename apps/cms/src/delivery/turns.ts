/** What is done first, so that a burst of changes builds every card and every page once. */
export const turns = {
  /** A document changed: its card is made again, and the pages that show it are queued. */
  card: 0,
  /** The same for cards that show other cards. */
  derivedCard: 1,
  page: 2,
  /** Lists such as `careers.json`, when everything else is done. */
  list: 3,
} as const

export type Turn = (typeof turns)[keyof typeof turns]
