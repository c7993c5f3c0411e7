import type { CareersDocument, CategoriesDocument } from '@career-explorer/types'
import { useDeferredValue, useMemo, useState } from 'react'

import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { FallbackNote, Translated } from '@/text/translated'

import { CategoryField } from './category-field'
import { NoResults } from './no-results'
import { SearchField } from './search-field'
import { buildIndex, find, findablesOf } from './search-index'
import { useTypedQuery } from './typed-query'

type Filter = { query: string; category: string }

type ExplorerPageProps = Filter & {
  careers: CareersDocument
  categories: CategoriesDocument
  onChange: (filter: Filter) => void
}

/** So many cards at once: enough to look around, few enough for a cheap phone. */
const pageSize = 48

/** All careers, found by words and field. What is looked for is in the address. */
export function ExplorerPage({ careers, categories, query, category, onChange }: ExplorerPageProps) {
  const { locale, messages } = useLocale()
  const [typed, type] = useTypedQuery(query)
  const index = useMemo(() => buildIndex(findablesOf(careers, [])), [careers])
  const known = useMemo(
    () => new Map(careers.careers.map((career, place) => [career.slug, { ...career, path: `careers.${place}` }])),
    [careers],
  )
  const wanted = useDeferredValue(query)
  const { found, isNear } = useMemo(() => {
    const { slugs, isNear: near } =
      wanted === '' ? { slugs: [...known.keys()], isNear: false } : find(index, known, wanted)
    const all = slugs.flatMap((slug) => known.get(slug) ?? [])
    return { found: all.filter(({ categories: own }) => category === '' || own.includes(category)), isNear: near }
  }, [index, known, wanted, category])
  const filter = `${wanted}|${category}`
  const [more, setMore] = useState({ filter, count: pageSize })
  const count = more.filter === filter ? more.count : pageSize
  const visible = found.slice(0, count).map((career) => ({ career, path: career.path }))

  return (
    <>
      <h1>{messages.explorerTitle}</h1>
      <form
        className="explorer-form"
        role="search"
        action={`/${locale}/careers`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault()
          onChange({ query: typed.trim(), category })
        }}
      >
        <SearchField
          value={typed}
          onChange={(next) => {
            type(next)
            onChange({ query: next.trim(), category })
          }}
        />
        <CategoryField
          categories={categories}
          value={category}
          onChange={(next) => onChange({ query, category: next })}
        />
        <button className="button" type="submit">
          {messages.search}
        </button>
      </form>
      <Translated fallbacks={careers.fallbacks}>
        <h2 className="result-count">
          <span role="status">
            {isNear && found.length > 0 ? messages.nearCount(found.length) : messages.resultCount(found.length)}
          </span>{' '}
          <FallbackNote paths={visible.map(({ path }) => path)} />
        </h2>
        {found.length === 0 && (
          <NoResults isEmpty={careers.careers.length === 0} onClear={() => onChange({ query: '', category: '' })} />
        )}
        <CareerCards careers={visible} />
      </Translated>
      {found.length > count && (
        <p className="actions">
          <button
            className="button button-quiet"
            type="button"
            onClick={() => setMore({ filter, count: count + pageSize })}
          >
            {messages.showMore(Math.min(pageSize, found.length - count))}
          </button>
        </p>
      )}
    </>
  )
}
