import type { CategoriesDocument } from '@career-explorer/types'

/** All categories as they are chosen from; what one is about stands on its own page. */
export type Tiles = Pick<CategoriesDocument, 'fallbacks'> & {
  categories: Omit<CategoriesDocument['categories'][number], 'description'>[]
}

export function tilesOf({ fallbacks, categories }: CategoriesDocument): Tiles {
  return {
    fallbacks: fallbacks.filter((path) => !path.endsWith('.description')),
    categories: categories.map(({ slug, name, icon, careerCount }) => ({ slug, name, icon, careerCount })),
  }
}
