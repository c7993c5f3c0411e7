import { useNavigate, useSearch } from '@tanstack/react-router'

import { readAsked } from '@/compare/asked-careers'
import { ComparePage } from '@/compare/compare.page'

/** Joins the comparison to its address: which careers stand there is in the URL. */
export function CompareView() {
  const { careers } = useSearch({ from: '/$locale/compare' })
  const navigate = useNavigate({ from: '/$locale/compare' })
  return (
    <ComparePage
      asked={readAsked(careers)}
      onChange={(slugs) =>
        void navigate({ search: { careers: slugs.join(',') || undefined }, replace: true, resetScroll: false })
      }
    />
  )
}
