import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'

import { CareerLinks } from './career-links'
import { useQuizMessages } from './quiz.messages'
import type { ThemedCareers } from './themed-careers'

/** The careers of each theme, also for whoever can't or won't answer; and those that nobody has given a theme. */
export function CareersByTheme({ themed: { groups, fallbacks } }: { themed: ThemedCareers }) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  return (
    <Translated fallbacks={fallbacks}>
      <Block title={messages.byTheme}>
        {groups.map(({ theme, careers, more }, group) => {
          const path = `groups.${group}`
          if (theme === null) {
            if (careers.length === 0) return null
            return (
              <div key="none" className="part">
                <p>{messages.withoutThemes(careers.length + more)}</p>
                <CareerLinks careers={placed(careers, path)} more={more} />
              </div>
            )
          }
          const { name, about } = messages.themes[theme]
          return (
            <section key={theme} className="part">
              <h3>{name}</h3>
              <p>{about}</p>
              {careers.length === 0 ? (
                <p>{messages.noneOfTheme}</p>
              ) : (
                <CareerLinks careers={placed(careers, path)} more={more} />
              )}
            </section>
          )
        })}
        <p className="actions">
          <Link className="button button-quiet" to="/$locale/careers" params={{ locale }}>
            {messages.seeAll}
          </Link>
        </p>
      </Block>
    </Translated>
  )
}

const placed = (careers: ThemedCareers['groups'][number]['careers'], path: string) =>
  careers.map((career, place) => ({ career, path: `${path}.careers.${place}` }))
