import { useRouteContext } from '@tanstack/react-router'

import { AboutPage } from '@/home/about.page'
import { siteQuery } from '@/shell/site.queries'

import { useDocument } from './document'

export function AboutView() {
  const { locale } = useRouteContext({ from: '/$locale/about' })
  return <AboutPage site={useDocument(siteQuery(locale))} />
}
