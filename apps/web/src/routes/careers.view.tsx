import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { categoriesQuery } from '@/categories/category.queries'
import { ExplorerPage } from '@/explore/explorer.page'
import '@/styles/cards.css'
import '@/styles/explorer.css'

import { useDocument } from './document'

/** Joins the explorer to its address: the search is in the URL, and each change replaces it. */
export function CareersView() {
  const { locale } = useRouteContext({ from: '/$locale/careers' })
  const search = useSearch({ from: '/$locale/careers' })
  const navigate = useNavigate({ from: '/$locale/careers' })
  const careers = useDocument(careersQuery(locale))
  const categories = useDocument(categoriesQuery(locale))
  return (
    <ExplorerPage
      careers={careers}
      categories={categories}
      query={search.q ?? ''}
      category={search.category ?? ''}
      onChange={({ query, category }) =>
        void navigate({
          search: { q: query || undefined, category: category || undefined },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
