import type { CareerDocument } from '@career-explorer/types'

import type { Messages } from '@/i18n/messages'

import type { ContentsEntry } from './career-contents'

/** The main parts that this career's page has, in their order. */
export function contentsOf(career: CareerDocument, messages: Messages): ContentsEntry[] {
  const entries: (ContentsEntry | false)[] = [
    { id: 'glance', title: messages.atAGlance },
    { id: 'overview', title: messages.overview },
    career.dailyTasks.length > 0 && { id: 'work', title: messages.dailyTasks },
    career.roadmap.length > 0 && { id: 'roadmap', title: messages.roadmap },
    career.pathways.length > 0 && { id: 'pathways', title: messages.pathways },
    career.pay.length > 0 && { id: 'pay', title: messages.pay },
    career.alternatives.length > 0 && { id: 'alternatives', title: messages.alternatives },
    career.sources.length > 0 && { id: 'sources', title: messages.sources },
  ]
  return entries.filter((entry) => entry !== false)
}
