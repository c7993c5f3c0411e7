import type { StreamDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { CareerCards } from '@/careers/career-cards'
import { BackLink } from '@/explore/back-link'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { FallbackNote, Text, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'

/** An A/L stream: its rule, its subjects and the careers that it leads to. */
export function StreamPage({ stream }: { stream: StreamDocument }) {
  const { locale, messages } = useLocale()
  const careers = stream.careers.map((career, index) => ({ career, path: `careers.${index}` }))
  return (
    <Translated fallbacks={stream.fallbacks}>
      <BackLink />
      <header className="page-head">
        <p className="page-kind">{messages.stream}</p>
        <h1>
          <Text path="name">{stream.name}</Text>
        </h1>
        <FallbackNote paths={['name']} />
        <UncheckedNote isUnchecked={stream.uncheckedTranslation} />
      </header>
      {stream.subjectRule && (
        <Block title={messages.subjectRule} paths={['subjectRule']}>
          <p>
            <Text path="subjectRule">{stream.subjectRule}</Text>
          </p>
        </Block>
      )}
      {stream.subjects.length > 0 && (
        <Block title={messages.subjectsInStream} paths={['subjects']}>
          <ul className="chips">
            {stream.subjects.map((subject, index) => (
              <li key={subject.slug}>
                <Link className="chip" to="/$locale/subjects/$slug" params={{ locale, slug: subject.slug }}>
                  <Text path={`subjects.${index}.name`}>{subject.name}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title={messages.careersWithStream} paths={['careers']}>
        {careers.length > 0 ? <CareerCards careers={careers} /> : <p>{messages.noneYet}</p>}
      </Block>
    </Translated>
  )
}
