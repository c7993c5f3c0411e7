import type { CareerDocument } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { TextRows } from '@/text/text-rows'
import { Html, Text } from '@/text/translated'

import { Section } from './section'

/** What the work is, and whom it suits. */
export function CareerWork({ career }: { career: CareerDocument }) {
  const { messages } = useLocale()
  return (
    <>
      <Section title={messages.overview} paths={['overview']} id="overview">
        <Html path="overview" html={career.overview} />
      </Section>
      {career.whyItMatters && (
        <Section title={messages.whyItMatters} paths={['whyItMatters']} className="block-accent why">
          <Html path="whyItMatters" html={career.whyItMatters} />
        </Section>
      )}
      {career.dailyTasks.length > 0 && (
        <Section title={messages.dailyTasks} paths={['dailyTasks']} id="work">
          <ul className="columns">
            {career.dailyTasks.map((task, index) => (
              <li key={task.id}>
                {task.lead && (
                  <b>
                    <Text path={`dailyTasks.${index}.lead`}>{task.lead}</Text>
                  </b>
                )}
                <Text path={`dailyTasks.${index}.text`}>{task.text}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {career.specialisations.length > 0 && (
        <Section title={messages.specialisations} paths={['specialisations']}>
          <ul className="columns">
            {career.specialisations.map((specialisation, index) => (
              <li key={specialisation.id}>
                <b>
                  <Text path={`specialisations.${index}.name`}>{specialisation.name}</Text>
                </b>
                {specialisation.text && <Text path={`specialisations.${index}.text`}>{specialisation.text}</Text>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {career.workplaces.length > 0 && (
        <Section title={messages.workplaces} paths={['workplaces']}>
          <TextRows rows={career.workplaces} path="workplaces" />
        </Section>
      )}
      {career.mayNotSuit.length > 0 && (
        <Section title={messages.mayNotSuit} paths={['mayNotSuit']}>
          <TextRows rows={career.mayNotSuit} path="mayNotSuit" />
        </Section>
      )}
    </>
  )
}
