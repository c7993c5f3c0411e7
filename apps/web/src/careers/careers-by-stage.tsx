import type { SkillDocument } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

import { CareerCards } from './career-cards'

/** The careers of a skill or subject, each with the stages that need it. */
export function CareersByStage({ careers }: Pick<SkillDocument, 'careers'>) {
  const { messages } = useLocale()
  if (careers.length === 0) return <p>{messages.noneYet}</p>
  return (
    <CareerCards
      careers={careers.map((career, index) => ({
        career,
        path: `careers.${index}`,
        note: career.stages.length > 0 && (
          <div className="card-stages">
            <span>{messages.neededIn}</span>
            <ul>
              {career.stages.map((stage, stageIndex) => (
                <li key={stage.slug}>
                  <Text path={`careers.${index}.stages.${stageIndex}.name`}>{stage.name}</Text>
                </li>
              ))}
            </ul>
          </div>
        ),
      }))}
    />
  )
}
