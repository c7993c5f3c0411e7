import { useRouteContext } from '@tanstack/react-router'

import { tilesQuery } from '@/categories/tiles.queries'
import { someCareersQuery } from '@/explore/explorer.queries'
import { HomePage } from '@/home/home.page'
import '@/styles/cards.css'
import '@/styles/explorer.css'
import '@/styles/home.css'

import { useDocument } from './document'

export function HomeView() {
  const { locale } = useRouteContext({ from: '/$locale/' })
  const categories = useDocument(tilesQuery(locale))
  return <HomePage categories={categories} careers={useDocument(someCareersQuery(locale))} />
}
