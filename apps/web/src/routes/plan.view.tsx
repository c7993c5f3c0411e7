import { useLoaderData } from '@tanstack/react-router'

import { PlanPage } from '@/plan/plan.page'

export function PlanView() {
  return <PlanPage words={useLoaderData({ from: '/$locale/plan' })} />
}
