/** Mutants that change nothing anybody could see, each with its reason. */
export type Equivalent = { file: string; original: string; replacement: string; reason: string }

const file = 'src/editorial/guard.hooks.ts'

const statusMattersNot =
  'A restored draft never reaches the live row, and a trashed document is a draft: the status is not asked for.'

export const equivalents: Equivalent[] = [
  {
    file,
    original: "note.trash !== 'no'",
    replacement: 'false',
    reason: `The trash with anything else is refused before, so there is no text to lose. ${statusMattersNot}`,
  },
  {
    file,
    original: 'originalDoc?.id',
    replacement: 'originalDoc.id',
    reason: 'Payload hands over the original of every write that is not a create.',
  },
  ...[
    ["note.draft && (note.operation === 'restoreVersion' || data._status !== 'published')", 'false'],
    [
      "note.operation === 'restoreVersion' || data._status !== 'published'",
      "note.operation === 'restoreVersion' && data._status !== 'published'",
    ],
    ["note.operation === 'restoreVersion'", 'false'],
    ["data._status !== 'published'", 'false'],
  ].map(([original = '', replacement = '']) => ({ file, original, replacement, reason: statusMattersNot })),
]
