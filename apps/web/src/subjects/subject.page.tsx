import type { SubjectDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { CareersByStage } from '@/careers/careers-by-stage'
import { BackLink } from '@/explore/back-link'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { FallbackNote, Text, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'
import { Facts } from '@/ui/facts'

/** Where a subject is taught, and which careers and streams need it. */
export function SubjectPage({ subject }: { subject: SubjectDocument }) {
  const { locale, messages, formats } = useLocale()
  const levels = subject.levels.map((level) => messages.subjectLevels[level])
  return (
    <Translated fallbacks={subject.fallbacks}>
      <BackLink />
      <header className="page-head">
        <p className="page-kind">{messages.subject}</p>
        <h1>
          <Text path="name">{subject.name}</Text>
        </h1>
        {subject.description && (
          <p className="lead">
            <Text path="description">{subject.description}</Text>
          </p>
        )}
        <FallbackNote paths={['name', 'description']} />
        <UncheckedNote isUnchecked={subject.uncheckedTranslation} />
        <Facts facts={[levels.length === 0 ? null : { name: messages.taughtAt, value: formats.list(levels) }]} />
      </header>
      {subject.streams.length > 0 && (
        <Block title={messages.streamsWithSubject} paths={['streams']}>
          <ul className="chips">
            {subject.streams.map((stream, index) => (
              <li key={stream.slug}>
                <Link className="chip" to="/$locale/streams/$slug" params={{ locale, slug: stream.slug }}>
                  <Text path={`streams.${index}.name`}>{stream.name}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title={messages.careersThatNeedSubject} paths={['careers']}>
        <CareersByStage careers={subject.careers} />
      </Block>
    </Translated>
  )
}
