import type { CategoriesDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'

import { CategoryTiles } from '@/categories/category-tiles'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'

import { ChosenValues } from './chosen-values'
import { useExplorerMessages } from './explorer.messages'
import type { ExplorerStart } from './explorer-start'
import { FacetPanel } from './facet-panel'
import { useFacetGroups } from './facet-values'
import { everything, type Filter } from './filter'
import { Results } from './results'
import { SearchField } from './search-field'
import { SortField } from './sort-field'
import { useFilter } from './use-filter'
import { costOfLooking, everythingOf, useFound } from './use-found'
import { usePaused } from './use-paused'

type ExplorerPageProps = {
  start: ExplorerStart
  categories: CategoriesDocument
  /** What the address asks for. */
  asked: Filter
  /** @param isStep the back button undoes it */
  onAsk: (filter: Filter, isStep: boolean) => void
}

/** All careers, found by words and narrowed by what they are like. What is looked for is in the address. */
export function ExplorerPage({ start, categories, asked, onAsk }: ExplorerPageProps) {
  const { locale, messages } = useLocale()
  const words = useExplorerMessages()
  const { filter, type, choose, toggleValue, settle } = useFilter(asked, onAsk)
  const [isAwake, setAwake] = useState(false)
  // The fields answer first; the list follows as fast as the phone can.
  const wanted = useDeferredValue(usePaused(filter, costOfLooking))
  const { found, document, state, tryAgain } = useFound({ filter: wanted, isAwake })
  const all = useMemo(() => everythingOf(start, document), [start, document])
  const groups = useFacetGroups({
    categories: categories.categories,
    facets: document?.facets ?? start.facets,
    counts: found?.counts ?? all.counts,
    chosen: filter.chosen,
  })
  const chosen = groups.flatMap(({ facet, values }) =>
    values.filter(({ isChosen }) => isChosen).map((value) => ({ ...value, facet })),
  )
  const fallbacks = useMemo(
    () => [...categories.fallbacks, ...(document?.fallbacks ?? start.fallbacks)],
    [categories.fallbacks, document?.fallbacks, start.fallbacks],
  )
  const clear = useCallback(() => choose(everything), [choose])
  const wake = useCallback(() => setAwake(true), [])

  return (
    <>
      <h1>{messages.explorerTitle}</h1>
      <form
        className="explorer-form"
        role="search"
        action={`/${locale}/careers`}
        method="get"
        onFocus={wake}
        onPointerDown={wake}
        onSubmit={(event) => {
          event.preventDefault()
          settle()
        }}
      >
        <SearchField value={filter.query} onChange={type} onLeave={settle} />
        <SortField value={filter.sort} onChange={(sort) => choose({ ...filter, sort })} />
        <button className="button" type="submit">
          {messages.search}
        </button>
        <Translated fallbacks={fallbacks}>
          <FacetPanel groups={groups} count={chosen.length} onToggle={toggleValue} />
          <ChosenValues chosen={chosen} onToggle={toggleValue} onClear={clear} />
        </Translated>
      </form>
      <Results
        start={start}
        document={document}
        found={found}
        state={state}
        total={all.total}
        filter={wanted}
        onChoose={choose}
        onClear={clear}
        onMore={wake}
        onRetry={tryAgain}
      />
      <p className="actions">
        <Link className="button button-quiet" to="/$locale/subjects" params={{ locale }}>
          {messages.startFromSubjects}
        </Link>
      </p>
      <p className="without-script">{words.needsScript}</p>
      <Browse categories={categories} />
    </>
  )
}

const Browse = memo(function Browse({ categories }: Pick<ExplorerPageProps, 'categories'>) {
  const { messages } = useLocale()
  return (
    <Translated fallbacks={categories.fallbacks}>
      <Block title={messages.browseCategories} paths={['categories']}>
        <CategoryTiles categories={categories.categories} />
      </Block>
    </Translated>
  )
})
