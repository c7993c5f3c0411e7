import type { RoadmapStep } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { MarkSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'
import { OutsideLink } from '@/ui/outside-link'

type ActivitiesProps = Pick<RoadmapStep, 'activities'> & { path: string }

/** Things to try: a link where there is one, and whether it costs money. */
export function Activities({ activities, path }: ActivitiesProps) {
  const { messages } = useLocale()
  return (
    <ul className="markable">
      {activities.map((activity, index) => {
        const text = <Text path={`${path}.${index}.text`}>{activity.text}</Text>
        return (
          <li key={activity.id}>
            {activity.url ? <OutsideLink href={activity.url}>{text}</OutsideLink> : text}
            {activity.cost && (
              <>
                {' '}
                <small>{messages.activityCost[activity.cost]}</small>
              </>
            )}
            <MarkSlot id={activity.id} />
          </li>
        )
      })}
    </ul>
  )
}
