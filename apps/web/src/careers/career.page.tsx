import type { CareerDocument } from '@career-explorer/types'

import { DisclaimerList } from '@/disclaimers/disclaimer-list'
import { placed, placedAt } from '@/disclaimers/placed'
import { BackLink } from '@/explore/back-link'
import { useLocale } from '@/i18n/locale'
import { KeptCareer } from '@/plan/plan-slots'
import { Roadmap } from '@/roadmap/roadmap'
import { KeepingOpen } from '@/subjects/keeping-open'
import { TextRows } from '@/text/text-rows'
import { Html, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'

import { Alternatives } from './alternatives'
import { CareerBadges } from './career-badges'
import { CareerCards } from './career-cards'
import { CareerContents } from './career-contents'
import { CareerHeader } from './career-header'
import { CareerTrust } from './career-trust'
import { CareerWork } from './career-work'
import { contentsOf } from './contents-of'
import { Pathways } from './pathways'
import { Pay } from './pay'
import { Section } from './section'

/** Everything that is published about a career, in the order a student asks. A part without content has no heading. */
export function CareerPage({ career }: { career: CareerDocument }) {
  const { messages } = useLocale()
  const disclaimers = placed(career.disclaimers)
  return (
    <Translated fallbacks={career.fallbacks}>
      <article className="career">
        <BackLink />
        <CareerHeader career={career} />
        <CareerContents entries={contentsOf(career, messages)} />
        <UncheckedNote isUnchecked={career.uncheckedTranslation} />
        <CareerBadges badges={career.badges} />
        <CareerWork career={career} />
        <KeepingOpen career={career} />
        {career.roadmap.length > 0 && (
          <Section title={messages.roadmap} className="band" id="roadmap">
            <KeptCareer career={career}>
              <Roadmap key={career.slug} roadmap={career.roadmap} />
            </KeptCareer>
            <DisclaimerList disclaimers={placedAt('roadmap', disclaimers)} />
          </Section>
        )}
        {career.pathways.length > 0 && (
          <Section title={messages.pathways} id="pathways">
            <Pathways pathways={career.pathways} sources={career.sources} />
            <DisclaimerList disclaimers={placedAt('pathways', disclaimers)} />
          </Section>
        )}
        {career.registration && (
          <Section title={messages.registration} paths={['registration']}>
            <Html path="registration" html={career.registration} />
          </Section>
        )}
        {career.pay.length > 0 && (
          <Section title={messages.pay} id="pay">
            <Pay pay={career.pay} sources={career.sources} />
            <DisclaimerList disclaimers={placedAt('pay', disclaimers)} />
          </Section>
        )}
        {career.outlook && (
          <Section title={messages.outlook} paths={['outlook']}>
            <Html path="outlook" html={career.outlook} />
          </Section>
        )}
        {career.progression.length > 0 && (
          <Section title={messages.progression} paths={['progression']}>
            <TextRows rows={career.progression} path="progression" className="ladder" isOrdered />
          </Section>
        )}
        {career.alternatives.length > 0 && (
          <Section title={messages.alternatives} paths={['alternatives']} id="alternatives">
            <Alternatives alternatives={career.alternatives} />
          </Section>
        )}
        {career.relatedCareers.length > 0 && (
          <Section title={messages.relatedCareers} paths={['relatedCareers']}>
            <CareerCards
              careers={career.relatedCareers.map((related, index) => ({
                career: related,
                path: `relatedCareers.${index}`,
              }))}
            />
          </Section>
        )}
        <CareerTrust career={career} disclaimers={disclaimers} />
      </article>
    </Translated>
  )
}
