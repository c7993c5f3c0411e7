/** How pages speak of other documents: the small shapes that several public documents share. */
import type {
  CareerCard as PublicCard,
  CareerReference,
  CategoryReference,
  Disclaimer,
  SkillReference,
  Stage,
  StreamReference,
  SubjectReference,
} from '@career-explorer/types'

import type { CareerCard, CategoryCard, DisclaimerCard, SkillCard, StageCard, StreamCard, SubjectCard } from './cards'
import type { Library } from './library'
import { type Draft, plain, type Spoken, textsOf, type Voice, type Words } from './wording'

export const categoryReference = ({ slug, name, icon }: CategoryCard, { text }: Voice): Draft<CategoryReference> => ({
  slug,
  name: text(name),
  icon,
})

export const subjectReference = ({ slug, name }: SubjectCard, { text }: Voice): Draft<SubjectReference> => ({
  slug,
  name: text(name),
})

export const streamReference = ({ slug, name }: StreamCard, { text }: Voice): Draft<StreamReference> => ({
  slug,
  name: text(name),
})

export const skillReference = ({ slug, name, kind }: SkillCard, { text }: Voice): Draft<SkillReference> => ({
  slug,
  name: text(name),
  kind,
})

export const careerReference = (career: CareerCard, { text }: Voice): Draft<CareerReference> => ({
  slug: career.slug,
  title: text(career.title),
  tagline: text(career.tagline),
  icon: career.icon,
})

export const stage = (card: StageCard, { text }: Voice): Draft<Stage> => ({
  slug: card.slug,
  name: text(card.name),
  grades: text(card.grades),
  ageFrom: card.ageFrom,
  ageTo: card.ageTo,
  order: card.order,
  kind: card.kind,
  summary: text(card.summary),
})

export const disclaimer = (card: DisclaimerCard, { text, html }: Voice): Draft<Disclaimer> => ({
  slug: card.slug,
  title: text(card.title),
  body: html(card.body),
  severity: card.severity,
  placement: card.placement,
  links: card.links.map(({ label, url }) => ({ label: text(label), url })),
})

/** A career in a list. Its keywords are the reader's language and English, which many type. */
export function careerInList(career: CareerCard, voice: Voice): Draft<PublicCard> {
  const { slug, icon, categories, badges, entry } = career
  const keywords = [...career.alternativeTitles, ...career.searchTerms, career.title].flatMap((words) => {
    const texts = textsOf(words)
    return [texts[voice.locale] ?? [], texts.en ?? []].flat()
  })
  const title = voice.text(career.title)
  return {
    slug,
    title,
    tagline: voice.text(career.tagline),
    icon,
    categories,
    badges,
    keywords: [...new Set(keywords)].filter((keyword) => keyword !== plain(title)),
    entry,
  }
}

/** In the alphabet of the reader's language. */
export function byText<Item>(
  items: readonly Item[],
  wordsOfItem: (item: Item) => Words,
  { locale, text }: Voice,
): Item[] {
  const { compare } = new Intl.Collator(locale)
  const keyed = items.map((item) => ({ item, key: plain(text(wordsOfItem(item)) satisfies Spoken | null) }))
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ item }) => item)
}

export const inOrder = <Card extends { order: number; slug: string }>(cards: readonly Card[]): Card[] =>
  [...cards].sort((one, other) => one.order - other.order || (one.slug < other.slug ? -1 : 1))

/** The careers whose roadmap names a skill or subject, each with the stages in which it does. */
export function careersThatUse(id: string, library: Library, voice: Voice) {
  return byText(library.referrers('careers', id), ({ title }) => title, voice).flatMap((career) => {
    const stages = career.steps
      .filter(({ uses }) => uses.includes(id))
      .map((step) => ({ slug: step.stage.slug, name: voice.text(step.stage.name) }))
    return stages.length === 0 ? [] : [{ ...careerReference(career, voice), stages }]
  })
}
