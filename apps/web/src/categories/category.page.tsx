import type { CategoryDocument } from '@career-explorer/types'

import { BackLink } from '@/explore/back-link'
import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { SaveCategory } from '@/offline/save-category'
import { Block } from '@/text/block'
import { FallbackNote, Text, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'

/** One field of work and its careers. */
export function CategoryPage({ category }: { category: CategoryDocument }) {
  const { messages } = useLocale()
  const careers = category.careers.map((career, index) => ({ career, path: `careers.${index}` }))
  return (
    <Translated fallbacks={category.fallbacks}>
      <BackLink />
      <header className="page-head">
        <span className="page-icon" aria-hidden="true">
          {category.icon}
        </span>
        <h1>
          <Text path="name">{category.name}</Text>
        </h1>
        {category.description && (
          <p className="lead">
            <Text path="description">{category.description}</Text>
          </p>
        )}
        <FallbackNote paths={['name', 'description']} />
        <UncheckedNote isUnchecked={category.uncheckedTranslation} />
      </header>
      <SaveCategory key={`${category.locale}/${category.slug}`} slug={category.slug} />
      <Block title={messages.careersInCategory} paths={['careers']}>
        {careers.length > 0 ? <CareerCards careers={careers} /> : <p>{messages.noneYet}</p>}
      </Block>
    </Translated>
  )
}
