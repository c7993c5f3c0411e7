import { locales } from '@career-explorer/types'
import { z } from 'zod'

import { longestParagraph } from '@/fields/limits'

const text = z.string().trim().max(longestParagraph)

/** What a person sends with a transition. Unknown keys are refused, so that a typo is not taken for consent. */
export const transitionInput = z.strictObject({
  /** The hash of the content the person was looking at. */
  expectedHash: z.string().optional(),
  comment: text.optional(),
  reason: text.optional(),
  /** A person's id. */
  assignee: z.uuid().nullish(),
  dueOn: z.iso.date().nullish(),
  publishAt: z.iso.datetime({ offset: true }).optional(),
  /** Also publish the approved documents that this one refers to. */
  together: z.boolean().optional(),
  /** The language whose translation was checked. */
  locale: z.enum(locales).optional(),
  /** The document of the same type that takes this one's place wherever it is used. */
  replaceBy: z.uuid().optional(),
})

export type TransitionInput = z.infer<typeof transitionInput>
