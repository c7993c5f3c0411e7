import type { CategoriesDocument } from '@career-explorer/types'
import { useId } from 'react'

import { useLocale } from '@/i18n/locale'

type CategoryFieldProps = { categories: CategoriesDocument; value: string; onChange: (category: string) => void }

/** Narrows the careers to one field of work. */
export function CategoryField({ categories, value, onChange }: CategoryFieldProps) {
  const { messages } = useLocale()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{messages.categoryLabel}</label>
      <select id={id} name="category" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{messages.allCategories}</option>
        {categories.categories.map((category, index) => (
          <option
            key={category.slug}
            value={category.slug}
            lang={categories.fallbacks.includes(`categories.${index}.name`) ? 'en' : undefined}
          >
            {category.icon} {category.name} ({category.careerCount})
          </option>
        ))}
      </select>
    </div>
  )
}
