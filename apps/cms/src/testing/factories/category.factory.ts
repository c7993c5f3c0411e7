import type { Category } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

type CategoryData = Omit<Category, 'id' | 'createdAt' | 'updatedAt'>

/** A complete category, not in the database. */
export function aCategory(data: Partial<CategoryData> = {}): CategoryData {
  const number = nextNumber()
  return { name: `Category ${number}`, slug: `category-${number}`, icon: '🧭', order: number, ...data }
}

/** A draft of a complete category. */
export async function createCategory(payload: Payload, data: Partial<CategoryData> = {}): Promise<Category> {
  return payload.create({
    collection: 'categories',
    draft: true,
    context: bySystem('for a test'),
    data: aCategory(data),
  })
}
