import { Block } from '@/text/block'

import { byStage, type PlanCareer } from './plan-overview'
import { usePlanPageMessages } from './use-plan-page-messages'
import { StepList, Worded } from './step-list'

/** What is under way, then what is to do, stage by stage, of all careers together. */
export function NextSteps({ careers }: { careers: readonly PlanCareer[] }) {
  const words = usePlanPageMessages()
  const steps = careers.flatMap((career) => career.steps).filter(({ isGone }) => !isGone)
  const doing = steps.filter(({ mark }) => mark.progress === 'doing')
  const toDo = steps.filter(({ mark }) => mark.progress === 'todo')
  return (
    <Block title={words.next} className="plan-next">
      {doing.length + toDo.length === 0 && <p className="reading">{words.nothingNext}</p>}
      {doing.length > 0 && (
        <div className="part">
          <h3>{words.doingNow}</h3>
          <StepList steps={doing} showsCareer />
        </div>
      )}
      {toDo.length > 0 && (
        <div className="part">
          <h3>{words.toDo}</h3>
          {byStage(toDo).map(({ stage, steps: inStage }) => (
            <div key={stage.text} className="plan-stage">
              {stage.text && (
                <h4>
                  <Worded {...stage} />
                </h4>
              )}
              <StepList steps={inStage} showsCareer />
            </div>
          ))}
        </div>
      )}
    </Block>
  )
}
