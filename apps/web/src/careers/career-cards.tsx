import type { CareerReference, CareerSummary } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { useLocale } from '@/i18n/locale'
import { SaveSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'

import { demandSteps } from './badge-steps'
import { LevelMeter } from './level-meter'

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

function CareerCard({ career, path, note }: CareerCardsProps['careers'][number]) {
  const { locale, messages } = useLocale()
  return (
    <article className="card">
      <span className="card-icon" aria-hidden="true">
        {career.icon}
      </span>
      <h3 className="card-title">
        <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
          <Text path={`${path}.title`}>{career.title}</Text>
        </Link>
      </h3>
      <p className="card-text">
        <Text path={`${path}.tagline`}>{career.tagline}</Text>
      </p>
      {career.badges && (
        <p className="card-badge">
          <span>
            {messages.badges.demand}: <strong>{messages.demand[career.badges.demand]}</strong>
          </span>
          <LevelMeter level={demandSteps[career.badges.demand]} of={4} />
        </p>
      )}
      {note}
      <SaveSlot career={career} isSmall />
    </article>
  )
}
