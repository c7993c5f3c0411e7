/** What other pages show of a published document, in all languages. Kept in `delivery_cards`, so that a list needs no full document. */
import type { Career, Category, Disclaimer, QuizStatement, Skill, Stage, Subject } from '@career-explorer/types/payload'
import type { Badges } from '@career-explorer/types'

import type { Words } from './wording'

export type StageCard = {
  collection: 'stages'
  slug: string
  name: Words
  grades: Words
  ageFrom: number | null
  ageTo: number | null
  order: number
  kind: Stage['kind']
  summary: Words
}

export type CategoryCard = {
  collection: 'categories'
  slug: string
  name: Words
  icon: Category['icon']
  order: number
  description: Words
}

export type CareerCard = {
  collection: 'careers'
  slug: string
  title: Words
  tagline: Words
  /** Of the main category, so that whoever shows this card needs no other. */
  icon: string
  /** Slugs. */
  categories: string[]
  badges: Badges
  alternativeTitles: Words[]
  searchTerms: Words[]
  entry: NonNullable<Career['pathways']>[number]['type'][]
  themes: NonNullable<Career['themes']>
  /** The A/L streams that its pathways name, by id. */
  streams: string[]
  needsNoStream: boolean
  /** Where the roadmap names which skills and subjects, by id. */
  steps: { stage: Pick<StageCard, 'slug' | 'name' | 'ageFrom'>; uses: string[] }[]
}

export type SkillCard = { collection: 'skills'; slug: string; name: Words; kind: Skill['kind'] }

export type SubjectCard = { collection: 'subjects'; slug: string; name: Words; levels: Subject['levels'] }
/** `subjects` by id. */
export type StreamCard = { collection: 'streams'; slug: string; name: Words; subjects: string[] }
export type QuizStatementCard = {
  collection: 'quiz-statements'
  slug: string
  text: Words
  theme: QuizStatement['theme']
  order: number
}

export type SiteCard = { collection: 'site'; slug: string }
export type MediaCard = { collection: 'media'; url: string; alt: Words; width: number; height: number }

export type DisclaimerCard = {
  collection: 'disclaimers'
  slug: string
  title: Words
  body: Words<unknown>
  severity: Disclaimer['severity']
  placement: NonNullable<Disclaimer['placement']>
  links: { label: Words; url: string }[]
}

export type Card =
  | CareerCard
  | CategoryCard
  | DisclaimerCard
  | MediaCard
  | QuizStatementCard
  | SiteCard
  | SkillCard
  | StageCard
  | StreamCard
  | SubjectCard

export type DeliveredCollection = Card['collection']
export type CardOf<Collection extends DeliveredCollection> = Extract<Card, { collection: Collection }>
