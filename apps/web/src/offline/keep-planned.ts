import { localeOfPath } from '@/i18n/locale'
import { keepsSomething } from '@/plan/plan-key'
import { listenToPlan } from '@/plan/plan-parts-store'

import { documentAddress } from './caches'
import type { MessageToWorker } from './messages-to-worker'

type Tell = (message: MessageToWorker) => void

/** Every career of the plan is kept in the language that somebody reads, also when they have only seen its card. */
export async function keepPlanned(tell: Tell): Promise<void> {
  listenToPlan(() => void tellPlanned(tell))
  if (keepsSomething()) await tellPlanned(tell)
}

async function tellPlanned(tell: Tell): Promise<void> {
  const { planStore } = await import('@/plan/use-plan')
  const { plan } = planStore().state()
  const locale = localeOfPath(location.pathname)
  const documents = plan.careers.map(({ slug }) => documentAddress(`/${locale}/careers/${slug}`))
  if (documents.length > 0) tell({ type: 'planned', documents })
}
