import { useParams, useRouteContext } from '@tanstack/react-router'

import { StreamPage } from '@/streams/stream.page'
import { streamQuery } from '@/streams/stream.queries'
import '@/styles/cards.css'

import { useDocument } from './document'

export function StreamView() {
  const { locale } = useRouteContext({ from: '/$locale/streams/$slug' })
  const { slug } = useParams({ from: '/$locale/streams/$slug' })
  return <StreamPage stream={useDocument(streamQuery(locale, slug))} />
}
