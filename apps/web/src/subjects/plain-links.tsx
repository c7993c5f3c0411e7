import type { Facets } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'

import { Names } from './names'
import { offeredSubjects } from './open-careers'
import { useSubjectsMessages } from './subjects.messages'

/** The pages of the streams and of the A/L subjects, each with its careers: for looking around, and without script. */
export function PlainLinks({ facets }: { facets: Facets }) {
  const { locale } = useLocale()
  const words = useSubjectsMessages()
  return (
    <>
      <Block title={words.withoutScript}>
        <ul className="chips">
          {facets.streams.map(({ slug }) => (
            <li key={slug}>
              <Link className="chip" to="/$locale/streams/$slug" params={{ locale, slug }}>
                <span>
                  <Names of="streams" slugs={[slug]} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={words.subjectPages}>
        <ul className="chips">
          {offeredSubjects(facets, null).map((slug) => (
            <li key={slug}>
              <Link className="chip" to="/$locale/subjects/$slug" params={{ locale, slug }}>
                <span>
                  <Names of="subjects" slugs={[slug]} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Block>
    </>
  )
}
