import type { CareerDocument } from '@career-explorer/types'

import { HereSlot, OwnStageSlot } from '@/plan/plan-slots'
import { Text } from '@/text/translated'

import { stepAnchors } from './step-anchors'
import { StepPanel } from './step-panel'
import { useOpenStop } from './use-open-stop'

type RoadmapProps = Pick<CareerDocument, 'roadmap'>

/**
 * The road as a railway line: stages are stops, choices are junctions. One list of stops that fold: from top to bottom
 * on phones, side by side like tabs on wide screens (the styles do that), all open on paper. It needs no script; with
 * it, the road opens at the stop in the address, or where the student is.
 */
export function Roadmap({ roadmap }: RoadmapProps) {
  const anchors = stepAnchors(roadmap)
  const choose = useOpenStop(anchors)
  return (
    <>
      <OwnStageSlot roadmap={roadmap} anchors={anchors} />
      <ol className="road" role="list">
        {roadmap.map((step, index) => (
          <li key={step.id} className={step.stage.kind === 'gate' ? 'gate' : undefined}>
            <details name="road" open={index === 0}>
              <summary onClick={(event) => choose(event, anchors[index])}>
                <h3>
                  <Text path={`roadmap.${index}.stage.name`}>{step.stage.name}</Text>
                </h3>
                {step.stage.grades && (
                  <small>
                    <Text path={`roadmap.${index}.stage.grades`}>{step.stage.grades}</Text>
                  </small>
                )}
                <HereSlot stage={step.stage.slug} />
              </summary>
              <StepPanel step={step} index={index} of={roadmap.length} anchor={anchors[index]} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
