import { deliveryDocument } from '@career-explorer/types'
import { describe, expect, test } from 'vitest'

import { aCareer } from './careers'
import { aCareerList, aCategory, aCategoryList, aQuiz, aSite, aSkill, aStream, aSubject } from './documents'

const examples = [aCareer, aCareerList, aCategory, aCategoryList, aQuiz, aSite, aSkill, aStream, aSubject]

describe('what our tests show people is what the CMS may publish', () => {
  test.each(examples)('%o keeps the contract', (example) => {
    expect(deliveryDocument.parse(example())).toEqual(example())
  })
})
