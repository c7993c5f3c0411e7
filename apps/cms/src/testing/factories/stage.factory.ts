import type { Stage } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

type StageData = Omit<Stage, 'id' | 'createdAt' | 'updatedAt'>

/** A complete stage, not in the database. */
export function aStage(data: Partial<StageData> = {}): StageData {
  const number = nextNumber()
  return { name: `Stage ${number}`, slug: `stage-${number}`, order: number, kind: 'stage', ...data }
}

/** A draft of a complete stage. */
export async function createStage(payload: Payload, data: Partial<StageData> = {}): Promise<Stage> {
  return payload.create({ collection: 'stages', draft: true, context: bySystem('for a test'), data: aStage(data) })
}
