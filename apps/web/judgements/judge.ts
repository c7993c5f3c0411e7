import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { load } from 'js-yaml'
import { z } from 'zod'

import { buildIndex, find, findablesOf } from '@/explore/search-index'

import { starterCareers } from './starter-careers'

const queries = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])))

type Judged = { kind: string; query: string; right: string[]; found: string[] }

/** Queries that the search was made with, and such as nothing was tuned to. */
export const sets = ['known', 'unseen'] as const

/** What the search answers to every judged query of a set and language. */
export async function judge(set: (typeof sets)[number], locale: Locale): Promise<Judged[]> {
  const file = fileURLToPath(new URL(`./${set}/${locale}.yaml`, import.meta.url))
  const lists = await Promise.all(locales.map(starterCareers))
  const list = lists.find((one) => one.locale === locale)
  if (!list) throw new Error(`There are no careers in "${locale}"`)
  const known = new Map(list.careers.map((career) => [career.slug, career]))
  const index = buildIndex(findablesOf(list, lists))
  return Object.entries(queries.parse(load(await readFile(file, 'utf8')))).flatMap(([kind, asked]) =>
    Object.entries(asked).map(([query, right]) => {
      const missing = [right].flat().filter((slug) => !known.has(slug))
      if (missing.length > 0)
        throw new Error(`${set}/${locale}.yaml, "${query}": there is no career ${missing.join(', ')}`)
      return { kind, query, right: [right].flat(), found: find(index, known, query).slugs }
    }),
  )
}

/** In how many of the queries is a right career among the first so many answers? Between 0 and 1. */
export function successAt(count: number, judged: readonly Judged[]): number {
  const right = judged.filter((one) => one.found.slice(0, count).some((slug) => one.right.includes(slug)))
  return right.length / judged.length
}
