import { useRouteContext } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { categoriesQuery } from '@/categories/category.queries'
import { HomePage } from '@/home/home.page'
import '@/styles/cards.css'
import '@/styles/explorer.css'
import '@/styles/home.css'

import { useDocument } from './document'

export function HomeView() {
  const { locale } = useRouteContext({ from: '/$locale/' })
  const categories = useDocument(categoriesQuery(locale))
  return <HomePage categories={categories} careers={useDocument(careersQuery(locale))} />
}
