import { Link } from '@tanstack/react-router'

import { CareerCards } from '@/careers/career-cards'
import { CategoryTiles } from '@/categories/category-tiles'
import type { Tiles } from '@/categories/tiles'
import type { SomeCareers } from '@/explore/explorer-start'
import { SearchField } from '@/explore/search-field'
import { useLocale } from '@/i18n/locale'
import { useFrame } from '@/shell/use-frame'
import { Block } from '@/text/block'
import { Text, Translated } from '@/text/translated'

import { StartHere } from './start-here'

type HomePageProps = { categories: Tiles; careers: SomeCareers }

/** The way in: search, fields, and a few careers to start with. */
export function HomePage({ categories, careers }: HomePageProps) {
  const { locale, messages } = useLocale()
  return (
    <>
      <div className="hero">
        <h1>{messages.homeTitle}</h1>
        <SiteTagline />
        <form className="hero-search" role="search" action={`/${locale}/careers`} method="get">
          <SearchField />
          <button className="button" type="submit">
            {messages.search}
          </button>
        </form>
        <p>
          <Link className="hero-link" to="/$locale/quiz" params={{ locale }}>
            {messages.startFromInterests}
          </Link>
        </p>
        <p>
          <Link className="hero-link" to="/$locale/subjects" params={{ locale }}>
            {messages.startFromSubjects}
          </Link>
        </p>
      </div>
      <StartHere />
      <Translated fallbacks={categories.fallbacks}>
        <Block title={messages.browseCategories} paths={['categories']}>
          <CategoryTiles categories={categories.categories} />
        </Block>
      </Translated>
      {careers.careers.length > 0 && (
        <Translated fallbacks={careers.fallbacks}>
          <Block title={messages.someCareers} paths={placed(careers).map((_, index) => `careers.${index}`)}>
            <CareerCards careers={placed(careers)} />
          </Block>
        </Translated>
      )}
      <p className="actions">
        <Link className="button" to="/$locale/careers" params={{ locale }}>
          {messages.allCareers}
        </Link>
      </p>
    </>
  )
}

const placed = ({ careers }: SomeCareers) => careers.map((career, place) => ({ career, path: `careers.${place}` }))

function SiteTagline() {
  const { messages } = useLocale()
  const frame = useFrame()
  if (!frame?.tagline) return <p className="lead">{messages.homeLead}</p>
  return (
    <Translated fallbacks={frame.fallbacks}>
      <p className="lead">
        <Text path="tagline">{frame.tagline}</Text>
      </p>
    </Translated>
  )
}
