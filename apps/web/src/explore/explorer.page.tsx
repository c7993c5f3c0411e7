import { Link } from '@tanstack/react-router'
import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'

import { CategoryTiles } from '@/categories/category-tiles'
import type { Tiles } from '@/categories/tiles'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'
import { useEarlyInput } from '@/ui/use-early-input'
import { useShown } from '@/ui/use-shown'

import { ChosenValues } from './chosen-values'
import { useExplorerMessages } from './explorer.messages'
import { type ExplorerStart, startSize } from './explorer-start'
import { FacetPanel } from './facet-panel'
import { useFacetValues } from './facet-values'
import { everything, type Filter, keyOf } from './filter'
import { Results } from './results'
import { SearchField } from './search-field'
import { SortField } from './sort-field'
import { useFilter } from './use-filter'
import { useFound } from './use-found'

type ExplorerPageProps = {
  start: ExplorerStart
  categories: Tiles
  /** What the address asks for. */
  asked: Filter
  /** @param isStep the back button undoes it */
  onAsk: (filter: Filter, isStep: boolean) => void
}

/** All careers, found by words and narrowed by what they are like. What is looked for is in the address. */
export function ExplorerPage({ start, categories, asked, onAsk }: ExplorerPageProps) {
  const { locale, messages } = useLocale()
  const { filter, type, choose, toggleValue, sortBy, settle } = useFilter(asked, onAsk)
  const form = useRef<HTMLFormElement>(null)
  useEarlyInput(form)
  const [isAwake, setAwake] = useState(false)
  // The fields answer first.
  const wanted = useDeferredValue(filter)
  // Another search begins at its beginning.
  const [count, showMore] = useShown(keyOf(wanted), startSize)
  const { found, known, state, tryAgain } = useFound({ filter: wanted, count, isAwake })
  const values = useFacetValues(categories.categories, known?.facets ?? start.facets)
  const fallbacks = useMemo(
    () => [...categories.fallbacks, ...(known?.fallbacks ?? start.fallbacks)],
    [categories.fallbacks, known?.fallbacks, start.fallbacks],
  )
  const clear = useCallback(() => choose(everything), [choose])
  const wake = useCallback(() => setAwake(true), [])

  return (
    <>
      <h1>{messages.explorerTitle}</h1>
      <form
        ref={form}
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
        <SortField value={filter.sort} onChange={sortBy} />
        <button className="button" type="submit">
          {messages.search}
        </button>
        <Translated fallbacks={fallbacks}>
          <FacetPanel values={values} counts={(found ?? start).counts} chosen={filter.chosen} onToggle={toggleValue} />
          <ChosenValues values={values} chosen={wanted.chosen} onToggle={toggleValue} onClear={clear} />
        </Translated>
      </form>
      <Results
        start={start}
        found={found}
        state={state}
        count={count}
        onChoose={choose}
        onClear={clear}
        onMore={showMore}
        onRetry={tryAgain}
      />
      <OtherWays categories={categories} />
    </>
  )
}

/** For who can't say what they look for. */
const OtherWays = memo(function OtherWays({ categories }: Pick<ExplorerPageProps, 'categories'>) {
  const { locale, messages } = useLocale()
  const words = useExplorerMessages()
  return (
    <>
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
})
