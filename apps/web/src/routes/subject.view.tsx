import { useParams, useRouteContext } from '@tanstack/react-router'

import { SubjectPage } from '@/subjects/subject.page'
import { subjectQuery } from '@/subjects/subject.queries'
import '@/styles/cards.css'

import { useDocument } from './document'

export function SubjectView() {
  const { locale } = useRouteContext({ from: '/$locale/subjects/$slug' })
  const { slug } = useParams({ from: '/$locale/subjects/$slug' })
  return <SubjectPage subject={useDocument(subjectQuery(locale, slug))} />
}
