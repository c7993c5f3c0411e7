import type { Badges } from '@career-explorer/types'
import type { ReactNode } from 'react'

import { useLocale } from '@/i18n/locale'
import { useSite } from '@/shell/site'
import { Text, Translated } from '@/text/translated'

import { competitionSteps, demandSteps } from './badge-steps'
import { LevelMeter } from './level-meter'

type BadgeProps = { badge: keyof Badges; value: string; meaning: string; meter?: ReactNode }

/** The career at a glance: every badge with its name, its value and what it means. */
export function CareerBadges({ badges }: { badges: Badges }) {
  const { messages } = useLocale()
  return (
    <dl className="badges" aria-label={messages.atAGlance}>
      <Badge
        badge="demand"
        value={messages.demand[badges.demand]}
        meaning={messages.demandMeaning}
        meter={<LevelMeter level={demandSteps[badges.demand]} of={4} />}
      />
      <Badge
        badge="competition"
        value={messages.competition[badges.competition]}
        meaning={messages.competitionMeaning}
        meter={<LevelMeter level={competitionSteps[badges.competition]} of={4} />}
      />
      <Badge badge="remote" value={messages.remote[badges.remote]} meaning={messages.remoteMeaning} />
      {badges.globalCareer && (
        <Badge badge="globalCareer" value={messages.globalCareer} meaning={messages.globalCareerMeaning} />
      )}
      {badges.entrepreneurial && (
        <Badge badge="entrepreneurial" value={messages.entrepreneurial} meaning={messages.entrepreneurialMeaning} />
      )}
    </dl>
  )
}

function Badge({ badge, value, meaning, meter }: BadgeProps) {
  const { messages } = useLocale()
  return (
    <div className="badge">
      <dt>{messages.badges[badge]}</dt>
      <dd>
        <span className="badge-value">
          {value} {meter}
        </span>
        <span className="badge-meaning">
          <BadgeMeaning badge={badge} ours={meaning} />
        </span>
      </dd>
    </div>
  )
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
