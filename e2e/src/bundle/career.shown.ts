/** What a student sees of a career's file. */
import type { Locale } from '@career-explorer/types'

import { type BundleDocument, readBundleDocument } from './bundle'
import {
  choice,
  date,
  fields,
  head,
  inEnglish,
  link,
  number,
  richText,
  rows,
  type Show,
  type Shown,
  text,
  unseen,
} from './shown'

/** A slug: what is seen of it are fields of the document it leads to. */
const reference =
  (collection: string, seen: Record<string, Show>): Show =>
  (slug, path, locale) => {
    const document = readBundleDocument(collection, String(slug))
    return Object.entries(seen).flatMap(([name, show]) =>
      document[name] === undefined ? [] : show(document[name], `${path}.${name}`, locale),
    )
  }

const yesOr = (words: string): Show => inEnglish((value) => (value === true ? words : null))

const step = fields({
  stage: reference('stages', { name: text, grades: text, summary: text }),
  whatToDo: rows(text),
  subjects: rows(reference('subjects', { name: text })),
  skills: rows(reference('skills', { name: text })),
  activities: rows(
    fields({ text, url: link, cost: choice({ free: 'Free', paid: 'Costs money', mixed: 'Partly free' }) }),
  ),
  milestones: rows(text),
  importantNotes: rows(text),
  decisionPoint: text,
})

const pathwayTypes = {
  'state-degree': 'State university degree',
  'private-degree': 'Private degree',
  'foreign-degree': 'Degree abroad',
  diploma: 'Diploma',
  nvq: 'NVQ, vocational training',
  'professional-exam': 'Professional exams',
  apprenticeship: 'Apprenticeship',
  'public-service-exam': 'Public service exam',
  'direct-entry': 'Straight into work',
  'own-business': 'Own business',
}

const pathway = fields({
  type: choice(pathwayTypes),
  name: text,
  institutions: rows(text),
  uniCodes: rows(text),
  streams: rows(reference('streams', { name: text })),
  requirements: rows(text),
  nvqLevel: inEnglish((level) => `NVQ ${String(level)}`),
  slqfLevel: inEnglish((level) => `SLQF ${String(level)}`),
  durationMonths: inEnglish((months) => {
    const [count, unit] =
      Number(months) >= 12 && Number(months) % 6 === 0 ? [Number(months) / 12, 'year'] : [months, 'month']
    return `${String(count)} ${unit}${count === 1 ? '' : 's'}`
  }),
  cost: choice({ free: 'Free', low: 'Low', medium: 'Medium', high: 'High' }),
  mediums: rows(choice({ en: 'English', si: 'Sinhala', ta: 'Tamil' })),
  url: link,
  sourceKey: unseen,
  checkedOn: date,
})

const pay = fields({
  level: choice({ entry: 'Starting out', mid: 'With experience', senior: 'Senior' }),
  region: choice({ local: 'In Sri Lanka', overseas: 'Abroad' }),
  currency: text,
  minimum: number,
  maximum: number,
  period: choice({ month: 'a month', year: 'a year' }),
  year: text,
  sourceKey: unseen,
})

const career = fields({
  title: text,
  alternativeTitles: rows(text),
  searchTerms: unseen,
  tagline: text,
  categories: rows(reference('categories', { name: text })),
  demand: choice({ low: 'Low', moderate: 'Moderate', high: 'High', 'very-high': 'Very high' }),
  competition: choice({
    open: 'Open',
    moderate: 'Moderate',
    competitive: 'Competitive',
    'highly-competitive': 'Highly competitive',
  }),
  globalCareer: yesOr('Work abroad'),
  entrepreneurial: yesOr('Own business'),
  remote: choice({ none: 'Not possible', partly: 'Partly possible', fully: 'Possible' }),
  overview: richText,
  dailyTasks: rows(fields({ lead: text, text })),
  specialisations: rows(fields({ name: text, text })),
  whyItMatters: richText,
  mayNotSuit: rows(text),
  workplaces: rows(text),
  // For the quiz: no part of the page.
  themes: unseen,
  pay: rows(pay),
  outlook: richText,
  roadmap: rows(step),
  pathways: rows(pathway),
  registration: richText,
  progression: rows(text),
  relatedCareers: rows(reference('careers', { title: text, tagline: text })),
  alternatives: rows(fields({ career: reference('careers', { title: text }), text })),
  sources: rows(fields({ key: unseen, title: text, publisher: text, url: link, accessedOn: date })),
  disclaimers: rows(
    reference('disclaimers', { title: text, body: richText, links: rows(fields({ label: text, url: link })) }),
  ),
  lastReviewedOn: date,
  reviewBy: date,
  seo: fields({ title: head, description: head }),
})

/** Everything of a career's file that its page must show in a language. */
export function shownOfCareer(document: BundleDocument, locale: Locale): Shown[] {
  return career(document, '', locale)
}

/** Everything of one stage of the roadmap. */
export function shownOfStep(document: unknown, locale: Locale): Shown[] {
  return step(document, 'step', locale)
}
