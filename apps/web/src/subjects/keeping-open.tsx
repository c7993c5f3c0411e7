import type { CareerDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Block, Part } from '@/text/block'
import { Text } from '@/text/translated'

/** From this age on, subjects are A/L subjects. */
const ageOfAdvancedLevel = 16

type Named = { slug: string; name: string; path: string }

/** Which A/L streams and subjects keep a career open, by its ways in and its road. */
export function KeepingOpen({ career }: { career: Pick<CareerDocument, 'pathways' | 'roadmap'> }) {
  const { locale, messages } = useLocale()
  const streams = once(
    career.pathways.flatMap(({ streams: list }, way) =>
      list.map((one, at) => ({ ...one, path: `pathways.${way}.streams.${at}.name` })),
    ),
  )
  const subjects = once(
    career.roadmap.flatMap(({ stage, subjects: list }, step) =>
      (stage.ageFrom ?? 0) < ageOfAdvancedLevel
        ? []
        : list.map((one, at) => ({ ...one, path: `roadmap.${step}.subjects.${at}.name` })),
    ),
  )
  if (streams.length + subjects.length === 0) return null
  const isOpenAnyway = career.pathways.some((way) => way.streams.length === 0)
  return (
    <Block title={messages.keepsOpen} paths={[...streams, ...subjects].map(({ path }) => path)}>
      {streams.length > 0 && (
        <Part title={messages.streams} level={3}>
          <ul className="chips">
            {streams.map(({ slug, name, path }) => (
              <li key={slug}>
                <Link className="chip" to="/$locale/subjects" params={{ locale }} search={{ stream: slug }}>
                  <Text path={path}>{name}</Text>
                </Link>
              </li>
            ))}
          </ul>
          {isOpenAnyway && <p>{messages.openWithoutStream}</p>}
        </Part>
      )}
      {subjects.length > 0 && (
        <Part title={messages.subjectsAtAdvancedLevel} level={3}>
          <ul className="chips">
            {subjects.map(({ slug, name, path }) => (
              <li key={slug}>
                <Link className="chip" to="/$locale/subjects/$slug" params={{ locale, slug }}>
                  <Text path={path}>{name}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Block>
  )
}

/** Each of them once. */
const once = (all: readonly Named[]): Named[] =>
  [...new Map(all.toReversed().map((one) => [one.slug, one])).values()].toReversed()
