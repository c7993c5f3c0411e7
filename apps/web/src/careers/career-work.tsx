import type { CareerDocument } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { TextRows } from '@/text/text-rows'
import { Html, Text } from '@/text/translated'

/** What the work is, and whom it suits. */
export function CareerWork({ career }: { career: CareerDocument }) {
  const { messages } = useLocale()
  return (
    <>
      <div className="intro">
        <Block title={messages.overview} paths={['overview']}>
          <Html path="overview" html={career.overview} />
        </Block>
        {career.whyItMatters && (
          <Block title={messages.whyItMatters} paths={['whyItMatters']} className="block-accent">
            <Html path="whyItMatters" html={career.whyItMatters} />
          </Block>
        )}
      </div>
      {career.dailyTasks.length > 0 && (
        <Block title={messages.dailyTasks} paths={['dailyTasks']}>
          <ul className="tasks">
            {career.dailyTasks.map((task, index) => (
              <li key={task.id}>
                {task.lead && (
                  <strong>
                    <Text path={`dailyTasks.${index}.lead`}>{task.lead}</Text>
                  </strong>
                )}
                <Text path={`dailyTasks.${index}.text`}>{task.text}</Text>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {career.specialisations.length > 0 && (
        <Block title={messages.specialisations} paths={['specialisations']}>
          <dl className="definitions">
            {career.specialisations.map((specialisation, index) => (
              <div key={specialisation.id}>
                <dt>
                  <Text path={`specialisations.${index}.name`}>{specialisation.name}</Text>
                </dt>
                {specialisation.text && (
                  <dd>
                    <Text path={`specialisations.${index}.text`}>{specialisation.text}</Text>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </Block>
      )}
      {(career.mayNotSuit.length > 0 || career.workplaces.length > 0) && (
        <div className="side-by-side">
          {career.workplaces.length > 0 && (
            <Block title={messages.workplaces} paths={['workplaces']}>
              <TextRows rows={career.workplaces} path="workplaces" />
            </Block>
          )}
          {career.mayNotSuit.length > 0 && (
            <Block title={messages.mayNotSuit} paths={['mayNotSuit']}>
              <TextRows rows={career.mayNotSuit} path="mayNotSuit" />
            </Block>
          )}
        </div>
      )}
    </>
  )
}
