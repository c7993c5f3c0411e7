import type { SkillDocument } from '@career-explorer/types'

import { CareersByStage } from '@/careers/careers-by-stage'
import { BackLink } from '@/explore/back-link'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { FallbackNote, Text, Translated } from '@/text/translated'
import { UncheckedNote } from '@/text/unchecked-note'
import { OutsideLink } from '@/ui/outside-link'

/** What a skill is, where to learn it, and which careers need it. */
export function SkillPage({ skill }: { skill: SkillDocument }) {
  const { messages } = useLocale()
  return (
    <Translated fallbacks={skill.fallbacks}>
      <BackLink />
      <header className="page-head">
        <p className="page-kind">{messages.skillKind[skill.skillKind]}</p>
        <h1>
          <Text path="name">{skill.name}</Text>
        </h1>
        {skill.description && (
          <p className="lead">
            <Text path="description">{skill.description}</Text>
          </p>
        )}
        <FallbackNote paths={['name', 'description']} />
        <UncheckedNote isUnchecked={skill.uncheckedTranslation} />
      </header>
      {skill.resources.length > 0 && (
        <Block title={messages.learnIt} paths={['resources']}>
          <ul>
            {skill.resources.map((resource, index) => (
              <li key={resource.id}>
                <OutsideLink href={resource.url}>
                  <Text path={`resources.${index}.title`}>{resource.title}</Text>
                </OutsideLink>
                {resource.cost && (
                  <>
                    {' '}
                    <small>{messages.activityCost[resource.cost]}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title={messages.careersThatNeedSkill} paths={['careers']}>
        <CareersByStage careers={skill.careers} />
      </Block>
    </Translated>
  )
}
