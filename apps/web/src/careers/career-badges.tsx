import type { Badges } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import { useSite } from '@/shell/site'
import { Text, Translated } from '@/text/translated'

import { competitionSteps, demandSteps } from './badge-steps'
import { LevelMeter } from './level-meter'

type BadgeView = { badge: keyof Badges; value: string; meaning: string; level?: number }

/** The career at a glance: every badge with its name and value, and what each of them means. */
export function CareerBadges({ badges }: { badges: Badges }) {
  const { messages } = useLocale()
  const views = viewsOf(badges, messages)
  return (
    <>
      <dl className="badges">
        {views.map(({ badge, value, level }) => (
          <div className="badge" key={badge}>
            <dt>{messages.badges[badge]}</dt>
            <dd>
              {value}
              {level !== undefined && <LevelMeter level={level} of={4} />}
            </dd>
          </div>
        ))}
      </dl>
      <details className="badge-meanings">
        <summary>{messages.badgeMeanings}</summary>
        <dl>
          {views.map(({ badge, meaning }) => (
            <div key={badge}>
              <dt>{messages.badges[badge]}</dt>
              <dd>
                <BadgeMeaning badge={badge} ours={meaning} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function viewsOf(badges: Badges, messages: Messages): BadgeView[] {
  return [
    {
      badge: 'demand',
      value: messages.demand[badges.demand],
      meaning: messages.demandMeaning,
      level: demandSteps[badges.demand],
    },
    {
      badge: 'competition',
      value: messages.competition[badges.competition],
      meaning: messages.competitionMeaning,
      level: competitionSteps[badges.competition],
    },
    { badge: 'remote', value: messages.remote[badges.remote], meaning: messages.remoteMeaning },
    ...(badges.globalCareer
      ? [{ badge: 'globalCareer', value: messages.globalCareer, meaning: messages.globalCareerMeaning } as const]
      : []),
    ...(badges.entrepreneurial
      ? [
          {
            badge: 'entrepreneurial',
            value: messages.entrepreneurial,
            meaning: messages.entrepreneurialMeaning,
          } as const,
        ]
      : []),
  ]
}

/** The editors' definition of a badge where they wrote one, otherwise ours. */
function BadgeMeaning({ badge, ours }: { badge: keyof Badges; ours: string }) {
  const site = useSite()
  const index = site?.badgeDefinitions.findIndex((definition) => definition.badge === badge) ?? -1
  const definition = site?.badgeDefinitions[index]
  if (!site || !definition) return ours
  return (
    <Translated fallbacks={site.fallbacks}>
      <Text path={`badgeDefinitions.${index}.text`}>{definition.text}</Text>
    </Translated>
  )
}
