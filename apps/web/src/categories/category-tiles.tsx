import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

import type { Tiles } from './tiles'

/** All fields of work, each with its sign and how many careers it holds. */
export function CategoryTiles({ categories }: Pick<Tiles, 'categories'>) {
  const { locale, messages } = useLocale()
  return (
    <ul className="tiles">
      {categories.map((category, index) => (
        <li key={category.slug}>
          <Link className="tile" to="/$locale/categories/$slug" params={{ locale, slug: category.slug }}>
            <span className="tile-icon" aria-hidden="true">
              {category.icon}
            </span>
            <span className="tile-name">
              <Text path={`categories.${index}.name`}>{category.name}</Text>
            </span>
            <span className="tile-count">{messages.careerCount(category.careerCount)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
