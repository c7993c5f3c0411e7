import { careersDocument, type CareerSummary, type Facets } from '@career-explorer/types'

import type { CareerCard } from '@/delivery/cards'
import type { Library } from '@/delivery/library'
import { type ListPage, publicPage } from '@/delivery/noun'
import { byText, careerInList, skillReference, streamReference, subjectReference } from '@/delivery/references'
import type { Draft, Voice, Words } from '@/delivery/wording'

/** The age at which A/L begins: a subject that is also taught before is meant at A/L in stages from here on. */
const ageOfAdvancedLevel = 16

/** `careers.json`: every published career, by title, and the names of what they are filtered by. */
export const careerList: ListPage = {
  name: 'careers',
  showsEvery: ['careers', 'streams', 'subjects', 'skills'],
  page: (library, voice) => {
    const careers = byText(library.every('careers'), ({ title }) => title, voice)
    return publicPage(careersDocument, voice, {
      kind: 'careers',
      careers: careers.map((card) => careerSummary(card, library, voice)),
      facets: facetsOf(careers, library, voice),
    })
  },
}

function careerSummary(career: CareerCard, library: Library, voice: Voice): Draft<CareerSummary> {
  const used = career.steps.flatMap(({ uses }) => uses)
  return {
    ...careerInList(career, voice),
    streams: slugsOf(library.all('streams', career.streams)),
    needsNoStream: career.needsNoStream,
    subjects: slugsOf(library.all('subjects', used)),
    advancedSubjects: advancedSubjects(career, library),
    skills: slugsOf(library.all('skills', used)),
    themes: career.themes,
  }
}

/** A subject that is only taught at A/L is meant at A/L wherever it is named; others from the age of A/L on. */
function advancedSubjects({ steps }: CareerCard, library: Library): string[] {
  const meant = steps.flatMap(({ stage, uses }) =>
    library
      .all('subjects', uses)
      .filter(({ levels }) => levels.includes('advanced-level'))
      .filter(({ levels }) => levels.length === 1 || (stage.ageFrom ?? 0) >= ageOfAdvancedLevel),
  )
  return [...new Set(slugsOf(meant))]
}

function facetsOf(careers: readonly CareerCard[], library: Library, voice: Voice): Draft<Facets> {
  const used = careers.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses))
  const nameOf = ({ name }: { name: Words }) => name
  return {
    streams: byText(library.every('streams'), nameOf, voice).map((card) => ({
      ...streamReference(card, voice),
      subjects: slugsOf(library.all('subjects', card.subjects)),
    })),
    subjects: byText(library.every('subjects'), nameOf, voice).map((card) => ({
      ...subjectReference(card, voice),
      levels: card.levels,
    })),
    skills: byText(library.all('skills', used), nameOf, voice).map((card) => skillReference(card, voice)),
  }
}

const slugsOf = (cards: readonly { slug: string }[]): string[] => cards.map(({ slug }) => slug)
