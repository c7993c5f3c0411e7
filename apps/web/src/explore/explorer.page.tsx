import type { CategoriesDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'

import { CategoryTiles } from '@/categories/category-tiles'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'

import { ChosenValues } from './chosen-values'
import { useExplorerMessages } from './explorer.messages'
import type { ExplorerStart } from './explorer-start'
import { FacetPanel } from './facet-panel'
import { useFacetValues } from './facet-values'
import { everything, facetNames, type Filter, toggle } from './filter'
import { Results } from './results'
import { SearchField } from './search-field'
import { SortField } from './sort-field'
import { useFilter } from './use-filter'
import { everythingOf, useFound } from './use-found'

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
  const { filter, type, choose, settle } = useFilter(asked, onAsk)
  const [isAwake, setAwake] = useState(false)
  // The fields answer first; the list follows as fast as the phone can.
  const wanted = useDeferredValue(filter)
  const { found, document, state, tryAgain } = useFound({ filter: wanted, isAwake })
  const all = everythingOf(start, document)
  const facetValues = useFacetValues({ categories: categories.categories, facets: document?.facets ?? start.facets })
  const groups = facetNames.map((facet) => ({
    facet,
    values: facetValues(facet, found?.counts ?? all.counts, filter.chosen),
  }))
  const chosen = groups.flatMap(({ facet, values }) =>
    values.filter(({ isChosen }) => isChosen).map((value) => ({ ...value, facet })),
  )
  const clear = () => choose(everything)
  const wake = () => setAwake(true)

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
        <Translated fallbacks={[...categories.fallbacks, ...(document?.fallbacks ?? start.fallbacks)]}>
          <FacetPanel
            groups={groups}
            count={chosen.length}
            onToggle={(facet, value) => choose(toggle(filter, facet, value))}
          />
          <ChosenValues
            chosen={chosen}
            onToggle={(facet, value) => choose(toggle(filter, facet, value))}
            onClear={clear}
          />
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
      <Translated fallbacks={categories.fallbacks}>
        <Block title={messages.browseCategories} paths={['categories']}>
          <CategoryTiles categories={categories.categories} />
        </Block>
      </Translated>
    </>
  )
}
