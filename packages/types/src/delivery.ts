/**
 * The public documents: what the CMS promises the site, one JSON per page and locale.
 *
 * The CMS validates every document with these schemas before it stores it; `openapi.json` is made from them.
 * Only published content is in them. Row `id`s are stable across edits (a student's progress hangs on them);
 * no other internal id leaves the CMS. A text that is missing in the page's locale is filled from English and
 * its path is listed in `fallbacks`.
 */
import { z } from 'zod'

import {
  activityCosts,
  competitionLevels,
  demandLevels,
  disclaimerPlacements,
  disclaimerSeverities,
  hollandThemes,
  locales,
  pathwayCosts,
  pathwayTypes,
  payLevels,
  payPeriods,
  payRegions,
  remoteLevels,
  skillKinds,
  stageKinds,
  subjectLevels,
} from './vocabulary'

const allowedTag = /^<\/?(?:p|br|ul|ol|li|strong|em|h3|h4)>|^<a href="[^"<>]*"(?: rel="[a-z ]*")?>|^<\/a>/

/** Is every `<` in the text the start of an allowed tag? Attributes other than a link's `href` and `rel` are refused. */
export function isAllowedHtml(html: string): boolean {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (!allowedTag.test(html.slice(at, at + 2200))) return false
  }
  return !/href="\s*(?!https?:|mailto:|\/)/i.test(html)
}

const text = z.string()
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const html = z.string().refine(isAllowedHtml, { error: 'only p, br, ul, ol, li, strong, em, a, h3 and h4 are allowed' })
const url = z.url({ protocol: /^https?$/ })
const date = z.iso.date()
const locale = z.enum(locales)

const textRow = z.object({ id: text, text })
const link = z.object({ label: text, url })

const envelope = {
  version: z.literal(1),
  locale,
  /** Dotted paths of the texts that are English here for want of a translation. */
  fallbacks: z.array(text),
  /** True when nobody has checked this page's translation yet. */
  uncheckedTranslation: z.boolean().optional(),
}

const badges = z.object({
  demand: z.enum(demandLevels),
  competition: z.enum(competitionLevels),
  remote: z.enum(remoteLevels),
  globalCareer: z.boolean(),
  entrepreneurial: z.boolean(),
})

const image = z.object({ url: text, alt: text, width: z.int(), height: z.int() })

const categoryReference = z.object({ slug, name: text, icon: text })
const subjectReference = z.object({ slug, name: text })
const skillReference = z.object({ slug, name: text, kind: z.enum(skillKinds) })
const streamReference = z.object({ slug, name: text })
const careerReference = z.object({ slug, title: text, tagline: text, icon: text })

const stage = z.object({
  slug,
  name: text,
  grades: text.nullable(),
  ageFrom: z.int().nullable(),
  ageTo: z.int().nullable(),
  order: z.number(),
  kind: z.enum(stageKinds),
  summary: text.nullable(),
})

const disclaimer = z.object({
  slug,
  title: text,
  body: html,
  severity: z.enum(disclaimerSeverities),
  placement: z.array(z.enum(disclaimerPlacements)),
  links: z.array(link),
})

const roadmapStep = z.object({
  id: text,
  stage,
  whatToDo: z.array(textRow),
  subjects: z.array(subjectReference),
  skills: z.array(skillReference),
  activities: z.array(z.object({ id: text, text, url: url.nullable(), cost: z.enum(activityCosts).nullable() })),
  milestones: z.array(textRow),
  importantNotes: z.array(textRow),
  decisionPoint: text.nullable(),
})

const pathway = z.object({
  id: text,
  type: z.enum(pathwayTypes),
  name: text,
  institutions: z.array(textRow),
  uniCodes: z.array(text),
  streams: z.array(streamReference),
  requirements: z.array(textRow),
  nvqLevel: z.int().min(1).max(7).nullable(),
  slqfLevel: z.int().min(1).max(12).nullable(),
  durationMonths: z.int().positive().nullable(),
  cost: z.enum(pathwayCosts).nullable(),
  mediums: z.array(locale),
  url: url.nullable(),
  sourceKey: text.nullable(),
  checkedOn: date.nullable(),
})

const payRange = z.object({
  id: text,
  level: z.enum(payLevels),
  region: z.enum(payRegions),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** In whole units of `currency` per `period`. */
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  period: z.enum(payPeriods),
  year: z.int(),
  sourceKey: text.nullable(),
})

const source = z.object({
  key: text,
  title: text,
  publisher: text.nullable(),
  url: url.nullable(),
  accessedOn: date.nullable(),
})

/** `careers/<slug>.json`: everything a student reads on a career's page. */
export const careerDocument = z.object({
  ...envelope,
  kind: z.literal('career'),
  slug,
  title: text,
  tagline: text,
  alternativeTitles: z.array(textRow),
  categories: z.array(categoryReference).min(1),
  heroImage: image.nullable(),
  badges,
  overview: html,
  dailyTasks: z.array(z.object({ id: text, lead: text.nullable(), text })),
  specialisations: z.array(z.object({ id: text, name: text, text: text.nullable() })),
  whyItMatters: html.nullable(),
  mayNotSuit: z.array(textRow),
  workplaces: z.array(textRow),
  pay: z.array(payRange),
  outlook: html.nullable(),
  roadmap: z.array(roadmapStep),
  pathways: z.array(pathway),
  registration: html.nullable(),
  progression: z.array(textRow),
  relatedCareers: z.array(careerReference),
  /** Backup options: linked when that career is published. `text` may be empty when there is a link, never both missing. */
  alternatives: z.array(z.object({ id: text, career: careerReference.nullable(), text: text.nullable() })),
  sources: z.array(source),
  disclaimers: z.array(disclaimer),
  seo: z.object({ title: text.nullable(), description: text.nullable() }),
  reviewedOn: date.nullable(),
  reviewBy: date.nullable(),
  publishedOn: date,
})

/** One card of a list. `keywords` are never shown. */
export const careerCard = z.object({
  slug,
  title: text,
  tagline: text,
  icon: text,
  categories: z.array(slug),
  badges,
  keywords: z.array(text),
  entry: z.array(z.enum(pathwayTypes)),
})

/** A career in `careers.json`: its card, and all that the site filters and compares by. */
export const careerSummary = careerCard.extend({
  /** A/L streams that some pathway names, as slugs. */
  streams: z.array(slug),
  /** True when some pathway asks for no stream, and when there are no pathways. */
  needsNoStream: z.boolean(),
  /** Every subject of the roadmap, as slugs. */
  subjects: z.array(slug),
  /** Those of `subjects` that are meant at A/L. */
  advancedSubjects: z.array(slug),
  /** Every skill of the roadmap, as slugs. */
  skills: z.array(slug),
  themes: z.array(z.enum(hollandThemes)),
})

/** The names behind the slugs of the summaries, each list in the alphabet of the page's language. */
const facets = z.object({
  streams: z.array(streamReference.extend({ subjects: z.array(slug) })),
  subjects: z.array(subjectReference.extend({ levels: z.array(z.enum(subjectLevels)) })),
  /** Only those that a career names. */
  skills: z.array(skillReference),
})

/** `careers.json`: every published career, by title. */
export const careersDocument = z.object({
  ...envelope,
  kind: z.literal('careers'),
  careers: z.array(careerSummary),
  facets,
})

/** `categories.json`: all categories in the editors' order. */
export const categoriesDocument = z.object({
  ...envelope,
  kind: z.literal('categories'),
  categories: z.array(categoryReference.extend({ description: text.nullable(), careerCount: z.int() })),
})

/** `categories/<slug>.json` */
export const categoryDocument = z.object({
  ...envelope,
  kind: z.literal('category'),
  slug,
  name: text,
  icon: text,
  description: text.nullable(),
  careers: z.array(careerCard),
})

const careerWithStages = careerReference.extend({ stages: z.array(stage.pick({ slug: true, name: true })) })

/** `skills/<slug>.json`: what it is, where to learn it, which careers need it and from which stage. */
export const skillDocument = z.object({
  ...envelope,
  kind: z.literal('skill'),
  slug,
  name: text,
  skillKind: z.enum(skillKinds),
  description: text.nullable(),
  resources: z.array(z.object({ id: text, title: text, url, cost: z.enum(activityCosts).nullable() })),
  careers: z.array(careerWithStages),
})

/** `subjects/<slug>.json` */
export const subjectDocument = z.object({
  ...envelope,
  kind: z.literal('subject'),
  slug,
  name: text,
  levels: z.array(z.enum(subjectLevels)),
  description: text.nullable(),
  streams: z.array(streamReference),
  careers: z.array(careerWithStages),
})

/** `streams/<slug>.json`: an A/L stream, its rule, and the careers whose pathways name it. */
export const streamDocument = z.object({
  ...envelope,
  kind: z.literal('stream'),
  slug,
  name: text,
  subjectRule: text.nullable(),
  subjects: z.array(subjectReference),
  careers: z.array(careerReference),
})

/** `quiz.json`: the statements of the interest quiz, in the editors' order. How many there are for a theme may differ. */
export const quizDocument = z.object({
  ...envelope,
  kind: z.literal('quiz'),
  statements: z.array(z.object({ slug, text, theme: z.enum(hollandThemes) })),
})

/** `site.json`: what every page shows around its content. */
export const siteDocument = z.object({
  ...envelope,
  kind: z.literal('site'),
  name: text,
  tagline: text.nullable(),
  about: html.nullable(),
  banner: z.object({ text, from: date.nullable(), until: date.nullable() }).nullable(),
  contactEmail: z.email().nullable(),
  badgeDefinitions: z.array(z.object({ badge: text, text })),
  footerLinks: z.array(link),
  disclaimers: z.array(disclaimer),
  stages: z.array(stage),
})

export const deliveryDocument = z.discriminatedUnion('kind', [
  careerDocument,
  careersDocument,
  categoriesDocument,
  categoryDocument,
  skillDocument,
  subjectDocument,
  streamDocument,
  quizDocument,
  siteDocument,
])

/** `GET manifest`. `path` starts with the locale: `en/careers/nurse.json`. `bytes` is the body's length in UTF-8. */
export const manifest = z.object({
  version: z.literal(1),
  sequence: z.int(),
  locales: z.array(locale),
  documents: z.array(z.object({ path: text, etag: text, bytes: z.int(), updatedAt: z.iso.datetime() })),
  /** Old paths of renamed pages and where they are now. */
  redirects: z.array(z.object({ from: text, to: text })),
})

/**
 * `GET changes?after=<sequence>&wait=<seconds>`. Ask again with `after=<sequence of this answer>`: a long feed comes in
 * several answers. `reset`: the asked sequence was never reached here (another or a restored database), so forget it,
 * read the manifest and keep what it lists.
 */
export const changes = z.object({
  sequence: z.int(),
  changed: z.array(text),
  removed: z.array(text),
  reset: z.literal(true).optional(),
})

/** RFC 9457. */
export const problem = z.object({ type: text, title: text, status: z.int(), detail: text.optional() })

export type Badges = z.infer<typeof badges>
export type TextRow = z.infer<typeof textRow>
export type Stage = z.infer<typeof stage>
export type Disclaimer = z.infer<typeof disclaimer>
export type RoadmapStep = z.infer<typeof roadmapStep>
export type Pathway = z.infer<typeof pathway>
export type PayRange = z.infer<typeof payRange>
export type Source = z.infer<typeof source>
export type CategoryReference = z.infer<typeof categoryReference>
export type SubjectReference = z.infer<typeof subjectReference>
export type SkillReference = z.infer<typeof skillReference>
export type StreamReference = z.infer<typeof streamReference>
export type CareerReference = z.infer<typeof careerReference>
export type CareerCard = z.infer<typeof careerCard>
export type CareerSummary = z.infer<typeof careerSummary>
export type Facets = z.infer<typeof facets>
export type CareerDocument = z.infer<typeof careerDocument>
export type CareersDocument = z.infer<typeof careersDocument>
export type CategoriesDocument = z.infer<typeof categoriesDocument>
export type CategoryDocument = z.infer<typeof categoryDocument>
export type SkillDocument = z.infer<typeof skillDocument>
export type SubjectDocument = z.infer<typeof subjectDocument>
export type StreamDocument = z.infer<typeof streamDocument>
export type QuizDocument = z.infer<typeof quizDocument>
export type SiteDocument = z.infer<typeof siteDocument>
export type DeliveryDocument = z.infer<typeof deliveryDocument>
export type Manifest = z.infer<typeof manifest>
export type Changes = z.infer<typeof changes>
export type Problem = z.infer<typeof problem>
