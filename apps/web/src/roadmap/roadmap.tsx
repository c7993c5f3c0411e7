import type { CareerDocument, RoadmapStep } from '@career-explorer/types'
import { useLocation, useNavigate } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'
import { useMediaQuery } from '@/ui/media-query'
import { Tabs } from '@/ui/tabs'

import { StepPanel } from './step-panel'
import { stepAnchors } from './step-anchors'

type RoadmapProps = Pick<CareerDocument, 'roadmap'>

/**
 * The road as a railway line: its stages are stops, its choices are junctions. On wide screens the line is a row of
 * tabs; on phones, on paper and without script it is an overview followed by all stops in order.
 */
export function Roadmap({ roadmap }: RoadmapProps) {
  const isWide = useMediaQuery('(min-width: 64rem)')
  const anchors = stepAnchors(roadmap)
  const stops = roadmap.map((step, index) => ({ step, index, anchor: anchors[index] ?? step.id }))
  return isWide ? <StopTabs stops={stops} /> : <StopSections stops={stops} />
}

type Stops = { stops: readonly { step: RoadmapStep; index: number; anchor: string }[] }

function StopTabs({ stops }: Stops) {
  const { messages } = useLocale()
  const navigate = useNavigate()
  const hash = useLocation({ select: (location) => location.hash })
  const selected = stops.find(({ anchor }) => anchor === hash) ?? stops[0]
  return (
    <Tabs
      label={messages.stageTabs}
      selected={selected?.anchor ?? ''}
      onSelect={(anchor) =>
        void navigate({ to: '.', hash: anchor, replace: true, resetScroll: false, hashScrollIntoView: false })
      }
      tabs={stops.map(({ step, index, anchor }) => ({
        id: anchor,
        className: step.stage.kind === 'gate' ? 'stop stop-gate' : 'stop',
        label: <StopLabel step={step} index={index} />,
        panel: <StepPanel step={step} index={index} of={stops.length} />,
      }))}
    />
  )
}

function StopSections({ stops }: Stops) {
  const { messages } = useLocale()
  return (
    <>
      <nav className="line" aria-label={messages.stageTabs}>
        <ol>
          {stops.map(({ step, index, anchor }) => (
            <li key={step.id}>
              <a className={step.stage.kind === 'gate' ? 'stop stop-gate' : 'stop'} href={`#${anchor}`}>
                <StopLabel step={step} index={index} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {stops.map(({ step, index, anchor }) => (
        <section key={step.id} id={anchor} className="stop-section" aria-labelledby={`${anchor}-title`}>
          <StepPanel step={step} index={index} of={stops.length} titleId={`${anchor}-title`} />
        </section>
      ))}
    </>
  )
}

function StopLabel({ step, index }: { step: RoadmapStep; index: number }) {
  return (
    <>
      <span className="stop-mark" aria-hidden="true" />
      <span className="stop-name">
        <Text path={`roadmap.${index}.stage.name`}>{step.stage.name}</Text>
      </span>
      {step.stage.grades && (
        <span className="stop-grades">
          <Text path={`roadmap.${index}.stage.grades`}>{step.stage.grades}</Text>
        </span>
      )}
    </>
  )
}
