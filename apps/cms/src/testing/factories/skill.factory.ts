import type { Skill } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

type SkillData = Omit<Skill, 'id' | 'createdAt' | 'updatedAt'>

/** A complete skill, not in the database. */
export function aSkill(data: Partial<SkillData> = {}): SkillData {
  const number = nextNumber()
  return { name: `Skill ${number}`, slug: `skill-${number}`, kind: 'technical', ...data }
}

/** A draft of a complete skill. */
export async function createSkill(payload: Payload, data: Partial<SkillData> = {}): Promise<Skill> {
  return payload.create({ collection: 'skills', draft: true, context: bySystem('for a test'), data: aSkill(data) })
}
