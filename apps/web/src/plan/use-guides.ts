import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'

import { careerQuery } from '@/careers/career.queries'
import { useLocale } from '@/i18n/locale'

import { recogniseCareer, renameCareer } from './change-plan'
import { markableRows } from './markable-rows'
import type { Plan } from './plan'
import type { Guide } from './plan-overview'
import { planStore } from './use-plan'

/** What the guide says now of every career of the plan. Careers that were renamed since are renamed here too. */
export function useGuides(plan: Plan): Guide[] {
  const { locale } = useLocale()
  const guides = useQueries({
    queries: plan.careers.map(({ slug }) => careerQuery(locale, slug)),
    combine: (results) =>
      results.map(({ data, isPending }): Guide =>
        data === undefined ? (isPending ? 'loading' : 'unreachable') : data,
      ),
  })
  useEffect(() => {
    for (const [index, guide] of guides.entries()) {
      const asked = plan.careers[index]?.slug
      if (asked === undefined || guide === null || typeof guide === 'string') continue
      const named = { slug: guide.slug, title: guide.title, locale }
      const ids = new Set(markableRows(guide).map(({ id }) => id))
      planStore().change((before) => recogniseCareer(renameCareer(before, asked, named), named, ids))
    }
  }, [guides, plan, locale])
  return guides
}
