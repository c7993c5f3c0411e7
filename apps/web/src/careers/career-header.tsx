import type { CareerDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { SaveSlot } from '@/plan/plan-slots'
import { FallbackNote, Text } from '@/text/translated'

import { HeroImage } from './hero-image'
import { PageTools } from './page-tools'

/** What the career is, in one screen of a phone, and what can be done with its page. */
export function CareerHeader({ career }: { career: CareerDocument }) {
  const { locale, messages } = useLocale()
  return (
    <header className="page-head">
      <ul className="chips" aria-label={messages.categories}>
        {career.categories.map((category, index) => (
          <li key={category.slug}>
            <Link to="/$locale/categories/$slug" params={{ locale, slug: category.slug }}>
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
        <>
          <ul className="also-called">
            <li>{messages.alternativeTitles}</li>
            {career.alternativeTitles.map((row, index) => (
              <li key={row.id}>
                <Text path={`alternativeTitles.${index}.text`}>{row.text}</Text>
              </li>
            ))}
          </ul>
          <FallbackNote paths={['alternativeTitles']} />
        </>
      )}
      <SaveSlot career={career} />
      <PageTools title={career.title} />
      {career.heroImage && (
        <HeroImage image={career.heroImage} lang={career.fallbacks.includes('heroImage.alt') ? 'en' : undefined} />
      )}
    </header>
  )
}
