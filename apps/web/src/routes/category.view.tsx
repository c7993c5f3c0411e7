import { useParams, useRouteContext } from '@tanstack/react-router'

import { CategoryPage } from '@/categories/category.page'
import { categoryQuery } from '@/categories/category.queries'
import '@/styles/cards.css'

import { useDocument } from './document'

export function CategoryView() {
  const { locale } = useRouteContext({ from: '/$locale/categories/$slug' })
  const { slug } = useParams({ from: '/$locale/categories/$slug' })
  return <CategoryPage category={useDocument(categoryQuery(locale, slug))} />
}
