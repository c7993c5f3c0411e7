/** So many fit beside each other, and into a head. */
export const mostCompared = 3

/** What an address asks to compare. */
export type AskedCareers = {
  slugs: string[]
  /** More than there is room for. */
  extra: string[]
  /** Not even shaped like the name of a career. */
  strange: string[]
}

/** Reads `nurse,electrician`: what comes twice counts once, in capitals it is the same. */
export function readAsked(text: string | undefined): AskedCareers {
  const names = (text ?? '').split(',').map((name) => name.trim().toLowerCase())
  const different = [...new Set(names)].filter((name) => name !== '')
  const isName = (name: string) => name.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
  const slugs = different.filter(isName)
  return {
    slugs: slugs.slice(0, mostCompared),
    extra: slugs.slice(mostCompared),
    strange: different.filter((name) => !isName(name)).map((name) => name.slice(0, 60)),
  }
}
