import type { CareerDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { SaveSlot } from '@/plan/plan-slots'
import { FallbackNote, Text } from '@/text/translated'

import { CareerBadges } from './career-badges'
import { HeroImage } from './hero-image'

/** What the career is, in one screen of a phone. */
export function CareerHeader({ career }: { career: CareerDocument }) {
  const { locale, messages } = useLocale()
  return (
    <header className="page-head career-head">
      <ul className="category-chips" aria-label={messages.categories}>
        {career.categories.map((category, index) => (
          <li key={category.slug}>
            <Link className="chip" to="/$locale/categories/$slug" params={{ locale, slug: category.slug }}>
              <span aria-hidden="true">{category.icon}</span>
              <Text path={`categories.${index}.name`}>{category.name}</Text>
            </Link>
          </li>
        ))}
      </ul>
      <h1>
        <Text path="title">{career.title}</Text>
      </h1>
      <p className="lead">
        <Text path="tagline">{career.tagline}</Text>
      </p>
      <FallbackNote paths={['title', 'tagline', 'categories']} />
      {career.alternativeTitles.length > 0 && (
        <div className="also-called">
          <span id="also-called">{messages.alternativeTitles}</span>
          <ul aria-labelledby="also-called">
            {career.alternativeTitles.map((row, index) => (
              <li key={row.id}>
                <Text path={`alternativeTitles.${index}.text`}>{row.text}</Text>
              </li>
            ))}
          </ul>{' '}
          <FallbackNote paths={['alternativeTitles']} />
        </div>
      )}
      {career.heroImage && (
        <HeroImage image={career.heroImage} lang={career.fallbacks.includes('heroImage.alt') ? 'en' : undefined} />
      )}
      <SaveSlot career={career} />
      <CareerBadges badges={career.badges} />
    </header>
  )
}
