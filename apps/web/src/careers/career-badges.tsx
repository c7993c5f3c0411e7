import type { Badges } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import { useFrame } from '@/shell/use-frame'
import { Text, Translated } from '@/text/translated'
import { LevelMeter } from '@/ui/level-meter'

import { competitionSteps, demandSteps } from './badge-steps'
import { Section } from './section'

type BadgeView = { badge: keyof Badges; value: string; meaning: string; level?: 1 | 2 | 3 | 4 }

/** The career at a glance: every badge with its name, its value and what it means. */
export function CareerBadges({ badges }: { badges: Badges }) {
  const { messages } = useLocale()
  return (
    <Section title={messages.atAGlance} id="glance">
      <dl className="badges">
        {viewsOf(badges, messages).map(({ badge, value, meaning, level }) => (
          <div key={badge}>
            <dt>{messages.badges[badge]}</dt>
            <dd>
              <b>{value}</b>
              {level && <LevelMeter level={level} />}
            </dd>
            <dd>
              <BadgeMeaning badge={badge} ours={meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function viewsOf(badges: Badges, messages: Messages): BadgeView[] {
  const views: (BadgeView | false)[] = [
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
    badges.globalCareer && {
      badge: 'globalCareer',
      value: messages.globalCareer,
      meaning: messages.globalCareerMeaning,
    },
    badges.entrepreneurial && {
      badge: 'entrepreneurial',
      value: messages.entrepreneurial,
      meaning: messages.entrepreneurialMeaning,
    },
  ]
  return views.filter((view) => view !== false)
}

/** The editors' definition of a badge where they wrote one, otherwise ours. */
function BadgeMeaning({ badge, ours }: { badge: keyof Badges; ours: string }) {
  const frame = useFrame()
  const index = frame?.badgeDefinitions.findIndex((definition) => definition.badge === badge) ?? -1
  const definition = frame?.badgeDefinitions[index]
  if (!frame || !definition) return ours
  return (
    <Translated fallbacks={frame.fallbacks}>
      <Text path={`badgeDefinitions.${index}.text`}>{definition.text}</Text>
    </Translated>
  )
}
