import { locales } from '@career-explorer/types'

import { rowsOf } from '@/editorial/checks/check'

import { type BundleDocument, ofCollection } from './read-bundle'
import { sentencesOf, textsOf } from './texts'

/** Fewer words are a name or a set phrase, such as “Do sport every week”. */
const fewestWords = 5

/** Names of institutes, courses and search words are the same wherever they are right. */
const names = /^(?:searchTerms|alternativeTitles|pathways\.\d+\.(?:institutions|name))\b/

/** Pay ranges that name no source, or one that the career does not list. */
export function figuresWithoutSource(documents: BundleDocument[]): string[] {
  return ofCollection(documents, 'careers').flatMap(({ slug, content }) => {
    const keys = rowsOf(content.sources).map(({ key }) => key)
    return rowsOf(content.pay).flatMap(({ sourceKey }, index) =>
      typeof sourceKey === 'string' && keys.includes(sourceKey) ? [] : [`${slug}: pay[${index}]`],
    )
  })
}

/** Sentences, in any language, that stand in more than one career. */
export function repeatedSentences(documents: BundleDocument[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const { slug, content } of ofCollection(documents, 'careers')) {
    for (const text of textsOf(content)) {
      if (names.test(text.path)) continue
      for (const sentence of locales.flatMap((locale) => text.in[locale] ?? []).flatMap(sentencesOf)) {
        if (sentence.split(/\s+/).length < fewestWords) continue
        owners.set(sentence, (owners.get(sentence) ?? new Set()).add(slug))
      }
    }
  }
  return [...owners]
    .filter(([, slugs]) => slugs.size > 1)
    .map(([sentence, slugs]) => `${[...slugs].join(', ')}: ${sentence}`)
}

/** References to documents that the bundle does not hold. */
export function danglingReferences(documents: BundleDocument[]): string[] {
  const known = new Set(documents.map(({ collection, slug }) => `${collection}/${slug}`))
  return documents.flatMap(({ collection, slug, references }) =>
    references
      .filter((reference) => !known.has(`${reference.collection}/${reference.slug}`))
      .map(
        (reference) => `${collection}/${slug}: ${reference.path} refers to ${reference.collection}/${reference.slug}`,
      ),
  )
}

/** Careers that no other career leads to. */
export function unlinkedCareers(documents: BundleDocument[]): string[] {
  const careers = ofCollection(documents, 'careers')
  const isLinked = (slug: string) =>
    careers.some(
      (other) =>
        other.slug !== slug &&
        other.references.some((reference) => reference.collection === 'careers' && reference.slug === slug),
    )
  return careers.map(({ slug }) => slug).filter((slug) => !isLinked(slug))
}
