import type { CareerDocument } from '@career-explorer/types'

import { DisclaimerList } from '@/disclaimers/disclaimer-list'
import { placed, placedAt } from '@/disclaimers/placed'
import { BackLink } from '@/explore/back-link'
import { useLocale } from '@/i18n/locale'
import { KeptCareer } from '@/plan/plan-slots'
import { Roadmap } from '@/roadmap/roadmap'
import { KeepingOpen } from '@/subjects/keeping-open'
import { Block } from '@/text/block'
import { TextRows } from '@/text/text-rows'
import { Html, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'

import { Alternatives } from './alternatives'
import { CareerCards } from './career-cards'
import { CareerHeader } from './career-header'
import { CareerTrust } from './career-trust'
import { CareerWork } from './career-work'
import { Pathways } from './pathways'
import { Pay } from './pay'

/** Everything that is published about a career, in the order a student asks. A part without content has no heading. */
export function CareerPage({ career }: { career: CareerDocument }) {
  const { messages } = useLocale()
  const disclaimers = placed(career.disclaimers)
  return (
    <Translated fallbacks={career.fallbacks}>
      <article className="career">
        <BackLink />
        <CareerHeader career={career} />
        <UncheckedNote isUnchecked={career.uncheckedTranslation} />
        <CareerWork career={career} />
        <KeepingOpen career={career} />
        {career.roadmap.length > 0 && (
          <Block title={messages.roadmap} className="roadmap-block" id="roadmap">
            <KeptCareer career={career}>
              <Roadmap roadmap={career.roadmap} />
            </KeptCareer>
            <DisclaimerList disclaimers={placedAt('roadmap', disclaimers)} />
          </Block>
        )}
        {career.pathways.length > 0 && (
          <Block title={messages.pathways} id="pathways">
            <Pathways pathways={career.pathways} sources={career.sources} />
            <DisclaimerList disclaimers={placedAt('pathways', disclaimers)} />
          </Block>
        )}
        {career.registration && (
          <Block title={messages.registration} paths={['registration']}>
            <Html path="registration" html={career.registration} />
          </Block>
        )}
        {career.pay.length > 0 && (
          <Block title={messages.pay} id="pay">
            <Pay pay={career.pay} sources={career.sources} />
            <DisclaimerList disclaimers={placedAt('pay', disclaimers)} />
          </Block>
        )}
        {career.outlook && (
          <Block title={messages.outlook} paths={['outlook']}>
            <Html path="outlook" html={career.outlook} />
          </Block>
        )}
        {career.progression.length > 0 && (
          <Block title={messages.progression} paths={['progression']}>
            <TextRows rows={career.progression} path="progression" className="ladder" />
          </Block>
        )}
        {career.alternatives.length > 0 && (
          <Block title={messages.alternatives} paths={['alternatives']}>
            <Alternatives alternatives={career.alternatives} />
          </Block>
        )}
        {career.relatedCareers.length > 0 && (
          <Block title={messages.relatedCareers} paths={['relatedCareers']}>
            <CareerCards
              careers={career.relatedCareers.map((related, index) => ({
                career: related,
                path: `relatedCareers.${index}`,
              }))}
            />
          </Block>
        )}
        <CareerTrust career={career} disclaimers={disclaimers} />
      </article>
    </Translated>
  )
}
