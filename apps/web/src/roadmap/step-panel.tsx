import type { RoadmapStep } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'

import { useLocale } from '@/i18n/locale'
import { StageProgressSlot } from '@/plan/plan-slots'
import { Part } from '@/text/block'
import { TextRows } from '@/text/text-rows'
import { FallbackNote, Text } from '@/text/translated'

import { Activities } from './activities'

type StepPanelProps = { step: RoadmapStep; index: number; of: number; anchor: string | undefined }

/** One stop: what it is, what to do there and what to decide. */
export const StepPanel = memo(function StepPanel({ step, index, of, anchor }: StepPanelProps) {
  const { messages } = useLocale()
  const path = `roadmap.${index}`
  return (
    <div className="step" id={anchor}>
      <StepHead step={step} index={index} of={of} />
      <StageProgressSlot index={index} />
      {step.decisionPoint && (
        <Part title={messages.decisionPoint} level={4} paths={[`${path}.decisionPoint`]} className="decision">
          <p>
            <Text path={`${path}.decisionPoint`}>{step.decisionPoint}</Text>
          </p>
        </Part>
      )}
      {step.whatToDo.length > 0 && (
        <Part title={messages.whatToDo} level={4} paths={[`${path}.whatToDo`]} className="to-do">
          <TextRows rows={step.whatToDo} path={`${path}.whatToDo`} isOrdered isMarkable />
        </Part>
      )}
      <div>
        <StepSubjectsAndSkills step={step} path={path} />
        {step.activities.length > 0 && (
          <Part title={messages.activities} level={4} paths={[`${path}.activities`]}>
            <Activities activities={step.activities} path={`${path}.activities`} />
          </Part>
        )}
        {step.milestones.length > 0 && (
          <Part title={messages.milestones} level={4} paths={[`${path}.milestones`]}>
            <TextRows rows={step.milestones} path={`${path}.milestones`} isMarkable />
          </Part>
        )}
      </div>
      {step.importantNotes.length > 0 && (
        <Part title={messages.importantNotes} level={4} paths={[`${path}.importantNotes`]} className="important">
          <TextRows rows={step.importantNotes} path={`${path}.importantNotes`} />
        </Part>
      )}
    </div>
  )
})

function StepHead({ step: { stage }, index, of }: Omit<StepPanelProps, 'anchor'>) {
  const { messages } = useLocale()
  const path = `roadmap.${index}.stage`
  return (
    <div className="step-head">
      <p>
        {stage.kind === 'gate' && <b>{messages.gate}</b>}
        <span>{messages.stageNumber(index + 1, of)}</span>
        {(stage.ageFrom !== null || stage.ageTo !== null) && <span>{messages.ages(stage.ageFrom, stage.ageTo)}</span>}
      </p>
      <FallbackNote paths={[path]} />
      {stage.summary && (
        <p>
          <Text path={`${path}.summary`}>{stage.summary}</Text>
        </p>
      )}
    </div>
  )
}

function StepSubjectsAndSkills({ step, path }: { step: RoadmapStep; path: string }) {
  const { locale, messages } = useLocale()
  return (
    <>
      {step.subjects.length > 0 && (
        <Part title={messages.keySubjects} level={4} paths={[`${path}.subjects`]}>
          <ul className="chips">
            {step.subjects.map((subject, index) => (
              <li key={subject.slug}>
                <Link to="/$locale/subjects/$slug" params={{ locale, slug: subject.slug }}>
                  <Text path={`${path}.subjects.${index}.name`}>{subject.name}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {step.skills.length > 0 && (
        <Part title={messages.skillsToBuild} level={4} paths={[`${path}.skills`]}>
          <ul className="chips">
            {step.skills.map((skill, index) => (
              <li key={skill.slug}>
                <Link to="/$locale/skills/$slug" params={{ locale, slug: skill.slug }}>
                  <Text path={`${path}.skills.${index}.name`}>{skill.name}</Text>
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
