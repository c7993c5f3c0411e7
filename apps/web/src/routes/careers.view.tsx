import { useLoaderData, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'

import { tilesQuery } from '@/categories/tiles.queries'
import { ExplorerMessagesProvider } from '@/explore/explorer.messages'
import { ExplorerPage } from '@/explore/explorer.page'
import { explorerStartQuery } from '@/explore/explorer.queries'
import { filterOf, searchOf } from '@/explore/filter'
import '@/styles/cards.css'
import '@/styles/explorer.css'
import '@/styles/home.css'

import { useDocument } from './document'

/** Joins the explorer to its address: what is looked for is in the URL. */
export function CareersView() {
  const { locale } = useRouteContext({ from: '/$locale/careers' })
  const { words } = useLoaderData({ from: '/$locale/careers' })
  const search = useSearch({ from: '/$locale/careers' })
  const navigate = useNavigate({ from: '/$locale/careers' })
  return (
    <ExplorerMessagesProvider value={words}>
      <ExplorerPage
        start={useDocument(explorerStartQuery(locale))}
        categories={useDocument(tilesQuery(locale))}
        asked={filterOf(search)}
        onAsk={(filter, isStep) => void navigate({ search: searchOf(filter), replace: !isStep, resetScroll: false })}
      />
    </ExplorerMessagesProvider>
  )
}
