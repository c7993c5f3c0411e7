import type { Site } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

/** A draft of the site's texts. */
export async function createSite(
  payload: Payload,
  data: Partial<Pick<Site, 'name' | 'slug' | 'tagline'>> = {},
): Promise<Site> {
  const number = nextNumber()
  return payload.create({
    collection: 'site',
    draft: true,
    context: bySystem('for a test'),
    data: { name: `Site ${number}`, slug: `site-${number}`, ...data },
  })
}
