import type { CareersDocument, CareerSummary, HollandTheme } from '@career-explorer/types'
import { hollandThemes } from '@career-explorer/types/vocabulary'

/** So many of a theme are listed; the explorer has the rest. */
const most = 24

/** Careers by name, and how many there are beyond these; without a theme are those that nobody has given one. */
type Group = { theme: HollandTheme | null; careers: Pick<CareerSummary, 'slug' | 'title' | 'icon'>[]; more: number }

/** What the quiz begins with: the careers of each theme, those with it as their strongest first. */
export type ThemedCareers = { fallbacks: string[]; groups: Group[] }

export function themedOf({ careers, fallbacks }: CareersDocument): ThemedCareers {
  const untranslated = new Set(fallbacks)
  const all = careers.map((career, index) => ({ career, isEnglish: untranslated.has(`careers.${index}.title`) }))
  const lots = [...hollandThemes, null].map((theme) => ({
    theme,
    lot: theme === null ? all.filter(({ career }) => career.themes.length === 0) : strongestFirst(all, theme),
  }))
  return {
    fallbacks: lots.flatMap(({ lot }, group) =>
      lot.slice(0, most).flatMap((one, place) => (one.isEnglish ? `groups.${group}.careers.${place}.title` : [])),
    ),
    groups: lots.map(({ theme, lot }) => ({
      theme,
      careers: lot.slice(0, most).map(({ career: { slug, title, icon } }) => ({ slug, title, icon })),
      more: Math.max(0, lot.length - most),
    })),
  }
}

function strongestFirst<One extends { career: CareerSummary }>(all: readonly One[], theme: HollandTheme): One[] {
  return all
    .filter(({ career }) => career.themes.includes(theme))
    .toSorted((one, other) => one.career.themes.indexOf(theme) - other.career.themes.indexOf(theme))
}
