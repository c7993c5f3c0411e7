import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { load } from 'js-yaml'
import { z } from 'zod'

import type { FindableList } from '@/explore/search-index'

const content = fileURLToPath(new URL('../../../content/', import.meta.url))

/** A plain text of a bundle is English. */
const words = z
  .union([z.string().transform((en) => ({ en })), z.partialRecord(z.enum(locales), z.string())])
  .transform((texts): Partial<Record<Locale, string>> => texts)
const slugs = z.array(z.string()).default([])
const career = z.object({
  title: words,
  alternativeTitles: z.array(words).default([]),
  searchTerms: z.array(words).default([]),
  tagline: words,
  roadmap: z.array(z.object({ subjects: slugs, skills: slugs })).default([]),
})
const named = z.object({ name: words, levels: slugs })

/** The careers that ship with the project, as students of one language find them. */
export async function starterCareers(locale: Locale): Promise<FindableList> {
  const inWords = (text: Partial<Record<Locale, string>>) => text[locale] ?? text.en ?? ''
  const subjects = await read('subjects', named)
  const isAdvanced = new Set(subjects.filter(({ levels }) => levels.includes('advanced-level')).map(({ slug }) => slug))
  const names = (all: typeof subjects) => all.map(({ slug, name }) => ({ slug, name: inWords(name) }))
  const careers = (await read('careers', career)).map(
    ({ slug, title, alternativeTitles, searchTerms, tagline, roadmap }) => {
      const own = inWords(title)
      // As in the list of careers: the reader's language and English, which many type.
      const keywords = [...alternativeTitles, ...searchTerms, title].flatMap((one) =>
        [one[locale] ?? [], one.en ?? []].flat(),
      )
      return {
        slug,
        title: own,
        tagline: inWords(tagline),
        keywords: [...new Set(keywords)].filter((one) => one !== own),
        advancedSubjects: [...new Set(roadmap.flatMap((step) => step.subjects))].filter((one) => isAdvanced.has(one)),
        skills: [...new Set(roadmap.flatMap((step) => step.skills))],
      }
    },
  )
  return { locale, careers, facets: { subjects: names(subjects), skills: names(await read('skills', named)) } }
}

async function read<T extends object>(collection: string, schema: z.ZodType<T>): Promise<(T & { slug: string })[]> {
  const folder = join(content, collection)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
  return Promise.all(
    files.map(async (file) => ({
      slug: basename(file, '.yaml'),
      ...schema.parse(load(await readFile(join(folder, file), 'utf8'))),
    })),
  )
}
