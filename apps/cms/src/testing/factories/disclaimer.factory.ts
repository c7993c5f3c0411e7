import type { Disclaimer } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { aRichText } from './rich-text'
import { nextNumber } from './unique'

type DisclaimerData = Omit<Disclaimer, 'id' | 'createdAt' | 'updatedAt'>

/** A complete disclaimer, not in the database. */
export function aDisclaimer(data: Partial<DisclaimerData> = {}): DisclaimerData {
  const number = nextNumber()
  return {
    title: `Disclaimer ${number}`,
    slug: `disclaimer-${number}`,
    body: aRichText('Check with the official source before you decide.'),
    severity: 'info',
    placement: ['careers'],
    ...data,
  }
}

/** A draft of a complete disclaimer. */
export async function createDisclaimer(payload: Payload, data: Partial<DisclaimerData> = {}): Promise<Disclaimer> {
  return payload.create({
    collection: 'disclaimers',
    draft: true,
    context: bySystem('for a test'),
    data: aDisclaimer(data),
  })
}
