import { z } from 'zod'

const stateSchema = z.object({
  version: z.literal(1),
  /** The change of the CMS that this folder has reached. */
  sequence: z.int(),
  /** The app's build that rendered the pages. */
  build: z.string(),
  /** Where readers find the site: it is in every page's head. */
  siteUrl: z.string(),
  renderedOn: z.string(),
  /** What the policy has to allow. */
  styleHashes: z.array(z.string()),
  scriptHashes: z.array(z.string()).default([]),
  documents: z.record(z.string(), z.object({ etag: z.string(), updatedAt: z.string() })),
  /** Names below `assets/`: of this build, and of the one before, whose pages may still be open somewhere. */
  assets: z.array(z.string()),
  olderAssets: z.array(z.string()),
})
const movesSchema = z.object({ redirects: z.record(z.string(), z.string()), gone: z.array(z.string()) })

/** What the folder holds; written last, so that it never says more than is there. */
export type PublishedState = z.infer<typeof stateSchema>
/** Pages that are no more, by address, and where some of them went. */
export type Moves = z.infer<typeof movesSchema>

/** For the server alone. */
export const stateFile = 'manifest.json'
/** Browsers that keep pages ask for it, too. */
export const movesFile = 'redirects.json'
export const noMoves: Moves = { redirects: {}, gone: [] }

/** A folder that holds nothing yet. */
export function emptyState(siteUrl: string): PublishedState {
  return {
    version: 1,
    sequence: 0,
    build: '',
    siteUrl,
    renderedOn: '',
    styleHashes: [],
    scriptHashes: [],
    documents: {},
    assets: [],
    olderAssets: [],
  }
}

/** `null` for what can't be read: then all is made again. */
export const readState = (content: string | null): PublishedState | null => parse(content, stateSchema)
export const readMoves = (content: string | null): Moves | null => parse(content, movesSchema)

function parse<T>(content: string | null, schema: z.ZodType<T>): T | null {
  if (content === null) return null
  try {
    return schema.parse(JSON.parse(content))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}
