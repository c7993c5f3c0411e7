import type { CareerReference, CareerSummary } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'

import { useLocale } from '@/i18n/locale'
import { SaveSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'
import { LevelMeter } from '@/ui/level-meter'

import { demandSteps } from './badge-steps'

type CardCareer = CareerReference & Partial<Pick<CareerSummary, 'badges'>>

/** `path` is where the career is in the document; `note` is what the page adds to it. */
type CareerCardsProps = { careers: readonly { career: CardCareer; path: string; note?: ReactNode }[] }

/** Careers as cards, the whole card a link. */
export function CareerCards({ careers }: CareerCardsProps) {
  return (
    <ul className="cards">
      {careers.map(({ career, path, note }) => (
        <li key={path}>
          <CareerCard career={career} path={path} note={note} />
        </li>
      ))}
    </ul>
  )
}

const CareerCard = memo(function CareerCard({ career, path, note }: CareerCardsProps['careers'][number]) {
  const { messages } = useLocale()
  return (
    <article className="card">
      <CardTitle career={career} path={path} />
      <p>
        <Text path={`${path}.tagline`}>{career.tagline}</Text>
      </p>
      {career.badges && (
        <p className="card-badge">
          <span>
            {messages.badges.demand}: <b>{messages.demand[career.badges.demand]}</b>
          </span>
          <LevelMeter level={demandSteps[career.badges.demand]} />
        </p>
      )}
      {note}
      <SaveSlot career={career} isSmall />
    </article>
  )
})

type CardTitleProps = { career: Pick<CareerReference, 'slug' | 'title' | 'icon'>; path: string }

/** The name of a career on its card, which it makes a link as a whole. */
export function CardTitle({ career, path }: CardTitleProps) {
  const { locale } = useLocale()
  return (
    <>
      <span className="card-icon" aria-hidden="true">
        {career.icon}
      </span>
      <h3>
        <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
          <Text path={`${path}.title`}>{career.title}</Text>
        </Link>
      </h3>
    </>
  )
}
