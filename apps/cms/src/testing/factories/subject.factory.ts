import type { Subject } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

type SubjectData = Omit<Subject, 'id' | 'createdAt' | 'updatedAt'>

/** A complete subject, not in the database. */
export function aSubject(data: Partial<SubjectData> = {}): SubjectData {
  const number = nextNumber()
  return { name: `Subject ${number}`, slug: `subject-${number}`, levels: ['ordinary-level'], ...data }
}

/** A draft of a complete subject. */
export async function createSubject(payload: Payload, data: Partial<SubjectData> = {}): Promise<Subject> {
  return payload.create({ collection: 'subjects', draft: true, context: bySystem('for a test'), data: aSubject(data) })
}
