import type { Career } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { createCategory } from './category.factory'
import { aRichText } from './rich-text'
import { createStage } from './stage.factory'
import { nextNumber } from './unique'

type CareerData = Omit<Career, 'id' | 'createdAt' | 'updatedAt'>

/** A career with everything that publishing asks for, not in the database. Its category and stage must be given. */
export function aCareer(data: Partial<CareerData> & Pick<CareerData, 'categories' | 'roadmap'>): CareerData {
  const number = nextNumber()
  return {
    title: `Career ${number}`,
    slug: `career-${number}`,
    tagline: `One sentence about career ${number}.`,
    demand: 'moderate',
    competition: 'moderate',
    overview: aRichText(`What career ${number} is about.`),
    dailyTasks: [{ text: 'Meet people' }],
    ...data,
  }
}

/** A draft of a complete career, in a category and with a stage of its own unless told. */
export async function createCareer(payload: Payload, data: Partial<CareerData> = {}): Promise<Career> {
  const categories = data.categories ?? [(await createCategory(payload)).id]
  const roadmap = data.roadmap ?? [{ stage: (await createStage(payload)).id, whatToDo: [{ text: 'Read a lot' }] }]
  return payload.create({
    collection: 'careers',
    draft: true,
    context: bySystem('for a test'),
    data: aCareer({ ...data, categories, roadmap }),
  })
}
