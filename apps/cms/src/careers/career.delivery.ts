import { careerDocument } from '@career-explorer/types'

import type { CareerCard } from '@/delivery/cards'
import { idsOf, type Library } from '@/delivery/library'
import type { LiveDocument } from '@/delivery/live'
import { defineNoun, publicPage } from '@/delivery/noun'
import {
  careerReference,
  categoryReference,
  disclaimer,
  skillReference,
  stage,
  subjectReference,
} from '@/delivery/references'
import { dayOf, textsOf, type Voice } from '@/delivery/wording'
import { pageDisclaimers } from '@/disclaimers/disclaimer.delivery'
import { mediaImage } from '@/media/media.delivery'

import { payRanges, pathways, sources } from './career-facts.delivery'

type LiveCareer = LiveDocument<'careers'>

const badgesOf = (career: LiveCareer): CareerCard['badges'] => ({
  demand: career.demand,
  competition: career.competition,
  remote: career.remote ?? 'none',
  globalCareer: career.globalCareer ?? false,
  entrepreneurial: career.entrepreneurial ?? false,
})

const referencesOf = (career: LiveCareer): string[] =>
  idsOf(
    career.categories,
    career.heroImage,
    career.disclaimers ?? [],
    career.relatedCareers ?? [],
    (career.alternatives ?? []).map((alternative) => alternative.career),
    (career.pathways ?? []).flatMap((pathway) => pathway.streams ?? []),
    (career.roadmap ?? []).flatMap((step) => [step.stage, ...(step.subjects ?? []), ...(step.skills ?? [])]),
  )

/** What lists and other careers' pages show of a career. */
export function careerCard(career: LiveCareer, library: Library): CareerCard {
  const categories = library.all('categories', career.categories)
  return {
    collection: 'careers',
    slug: career.slug,
    title: textsOf(career.title),
    tagline: textsOf(career.tagline),
    icon: categories[0]?.icon ?? '',
    categories: categories.map(({ slug }) => slug),
    badges: badgesOf(career),
    alternativeTitles: (career.alternativeTitles ?? []).map(({ text }) => textsOf(text)),
    searchTerms: (career.searchTerms ?? []).map(({ text }) => textsOf(text)),
    entry: [...new Set((career.pathways ?? []).map(({ type }) => type))],
    themes: career.themes ?? [],
    streams: idsOf((career.pathways ?? []).flatMap(({ streams }) => streams ?? [])),
    needsNoStream: needsNoStream(career.pathways ?? []),
    steps: (career.roadmap ?? []).flatMap((step) => {
      const card = library.find('stages', step.stage)
      const uses = idsOf(step.subjects ?? [], step.skills ?? [])
      return card ? [{ stage: { slug: card.slug, name: card.name, ageFrom: card.ageFrom }, uses }] : []
    }),
  }
}

const needsNoStream = (pathways: NonNullable<LiveCareer['pathways']>): boolean =>
  pathways.length === 0 || pathways.some(({ streams }) => (streams ?? []).length === 0)

/** Everything a student reads on a career's page, in one language. */
export function careerPage(career: LiveCareer, library: Library, voice: Voice) {
  const { text, html, textRows } = voice
  return publicPage(careerDocument, voice, {
    kind: 'career',
    slug: career.slug,
    title: text(career.title),
    tagline: text(career.tagline),
    alternativeTitles: textRows(career.alternativeTitles),
    categories: library.all('categories', career.categories).map((card) => categoryReference(card, voice)),
    heroImage: mediaImage(career.heroImage, library, voice),
    badges: badgesOf(career),
    overview: html(career.overview),
    dailyTasks: (career.dailyTasks ?? []).flatMap((task) => {
      const words = text(task.text)
      return words === null ? [] : [{ id: task.id ?? null, lead: text(task.lead), text: words }]
    }),
    specialisations: (career.specialisations ?? []).flatMap((one) => {
      const name = text(one.name)
      return name === null ? [] : [{ id: one.id ?? null, name, text: text(one.text) }]
    }),
    whyItMatters: html(career.whyItMatters),
    mayNotSuit: textRows(career.mayNotSuit),
    workplaces: textRows(career.workplaces),
    pay: payRanges(career.pay),
    outlook: html(career.outlook),
    roadmap: roadmap(career, library, voice),
    pathways: pathways(career.pathways, library, voice),
    registration: html(career.registration),
    progression: textRows(career.progression),
    relatedCareers: library.all('careers', career.relatedCareers).map((card) => careerReference(card, voice)),
    alternatives: (career.alternatives ?? []).flatMap((alternative) => {
      const card = library.find('careers', alternative.career)
      const words = text(alternative.text)
      if (!card && words === null) return []
      return [{ id: alternative.id ?? null, career: card ? careerReference(card, voice) : null, text: words }]
    }),
    sources: sources(career.sources),
    disclaimers: pageDisclaimers(career.disclaimers, library).map((card) => disclaimer(card, voice)),
    seo: { title: text(career.seo?.title), description: text(career.seo?.description) },
    reviewedOn: dayOf(career.editorial?.lastReviewedOn),
    reviewBy: dayOf(career.editorial?.reviewBy),
    // The live row is written by publishing only: a draft saved later is a version.
    publishedOn: career.updatedAt.slice(0, 10),
  })
}

function roadmap(career: LiveCareer, library: Library, voice: Voice) {
  return (career.roadmap ?? []).flatMap((step) => {
    const card = library.find('stages', step.stage)
    if (!card) return []
    return [
      {
        id: step.id ?? null,
        stage: stage(card, voice),
        whatToDo: voice.textRows(step.whatToDo),
        subjects: library.all('subjects', step.subjects).map((subject) => subjectReference(subject, voice)),
        skills: library.all('skills', step.skills).map((skill) => skillReference(skill, voice)),
        activities: (step.activities ?? []).flatMap(({ id, text, url, cost }) => {
          const words = voice.text(text)
          return words === null ? [] : [{ id: id ?? null, text: words, url: url || null, cost: cost ?? null }]
        }),
        milestones: voice.textRows(step.milestones),
        importantNotes: voice.textRows(step.importantNotes),
        decisionPoint: voice.text(step.decisionPoint),
      },
    ]
  })
}

export const careerDelivery = defineNoun({
  collection: 'careers',
  refersTo: referencesOf,
  card: careerCard,
  cardShows: ['categories', 'stages'],
  page: careerPage,
  showsEvery: ['disclaimers'],
})
