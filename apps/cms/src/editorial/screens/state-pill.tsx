import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

import type { ReviewState } from '@/editorial/editorial.fields'

import { stateNames } from './wording'

const looks: Record<ReviewState, ComponentProps<typeof Pill>['pillStyle']> = {
  draft: 'light-gray',
  'in-review': 'warning',
  'changes-requested': 'error',
  approved: 'success',
  published: 'success',
}

export function StatePill({ state }: { state: ReviewState }) {
  return (
    <Pill pillStyle={looks[state]} size="small">
      {stateNames[state]}
    </Pill>
  )
}
