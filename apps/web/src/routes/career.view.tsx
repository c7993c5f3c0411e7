import { useParams, useRouteContext } from '@tanstack/react-router'

import { CareerPage } from '@/careers/career.page'
import { careerQuery } from '@/careers/career.queries'
import '@/styles/cards.css'
import '@/styles/career.css'

import { useDocument } from './document'

export function CareerView() {
  const { locale } = useRouteContext({ from: '/$locale/careers/$slug' })
  const { slug } = useParams({ from: '/$locale/careers/$slug' })
  return <CareerPage career={useDocument(careerQuery(locale, slug))} />
}
