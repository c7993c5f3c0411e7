import type { CareersDocument } from '@career-explorer/types'
import { hollandThemes } from '@career-explorer/types/vocabulary'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'

import { CareerLinks } from './career-links'
import { useQuizMessages } from './quiz.messages'

/** So many of a theme are listed; the explorer has the rest. */
const most = 24

/** The careers of each theme, also for whoever can't or won't answer; and those that nobody has given a theme. */
export function CareersByTheme({ careers: document }: { careers: CareersDocument }) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  const careers = document.careers.map((career, index) => ({ career, index }))
  const unplaced = careers.filter(({ career }) => career.themes.length === 0)
  return (
    <Translated fallbacks={document.fallbacks}>
      <Block title={messages.byTheme}>
        {hollandThemes.map((theme) => {
          const { name, about } = messages.themes[theme]
          // Those with the theme as their strongest come first.
          const own = careers
            .filter(({ career }) => career.themes.includes(theme))
            .toSorted((one, other) => one.career.themes.indexOf(theme) - other.career.themes.indexOf(theme))
          return (
            <section key={theme} className="part">
              <h3>{name}</h3>
              <p>{about}</p>
              {own.length === 0 ? (
                <p>{messages.noneOfTheme}</p>
              ) : (
                <CareerLinks careers={own.slice(0, most)} more={own.length - most} />
              )}
            </section>
          )
        })}
        {unplaced.length > 0 && (
          <div className="part">
            <p>{messages.withoutThemes(unplaced.length)}</p>
            <CareerLinks careers={unplaced.slice(0, most)} more={unplaced.length - most} />
          </div>
        )}
        <p className="actions">
          <Link className="button button-quiet" to="/$locale/careers" params={{ locale }}>
            {messages.seeAll}
          </Link>
        </p>
      </Block>
    </Translated>
  )
}
