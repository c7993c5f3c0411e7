import type { CareerDocument } from '@career-explorer/types'

import { Text } from '@/text/translated'

import { CardTitle } from './career-cards'

/** Backup options as cards: a link where that career is published, and why it is close. */
export function Alternatives({ alternatives }: Pick<CareerDocument, 'alternatives'>) {
  return (
    <ul className="cards">
      {alternatives.map(({ id, career, text }, index) => (
        <li key={id}>
          <article className="card">
            {career && <CardTitle career={career} path={`alternatives.${index}.career`} />}
            <p>
              {text ? (
                <Text path={`alternatives.${index}.text`}>{text}</Text>
              ) : (
                career && <Text path={`alternatives.${index}.career.tagline`}>{career.tagline}</Text>
              )}
            </p>
          </article>
        </li>
      ))}
    </ul>
  )
}
