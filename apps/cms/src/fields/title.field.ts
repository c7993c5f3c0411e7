import type { TextField } from 'payload'

import { longestLine } from './limits'

/** The name an editor sees in lists and a student sees as the heading. Always there, even in a draft. */
export function titleField(name: 'title' | 'name' | 'text', description: string): TextField {
  return {
    name,
    type: 'text',
    localized: true,
    required: true,
    index: true,
    maxLength: longestLine,
    admin: { description },
  }
}
