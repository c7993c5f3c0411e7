import { useId, useState } from 'react'

import { today } from '@/page-data'
import { Block } from '@/text/block'

import type { Plan } from './plan'
import { BadFile, type BadFileReason, download, planFileName, readPlanFile, writePlanFile } from './plan-file'
import { usePlanPageMessages } from './use-plan-page-messages'
import type { PlanReading } from './read-plan'

type FileCopyProps = { plan: Plan; onRead: (reading: PlanReading) => void }

/** The plan as a file: out, and in again. */
export function FileCopy({ plan, onRead }: FileCopyProps) {
  const words = usePlanPageMessages()
  const id = useId()
  const [problem, setProblem] = useState<BadFileReason | null>(null)

  async function take(file: File | undefined) {
    if (!file) return
    try {
      onRead(readPlanFile(await textOf(file)))
      setProblem(null)
    } catch (error) {
      if (!(error instanceof BadFile)) throw error
      setProblem(error.reason)
    }
  }

  return (
    <Block title={words.copyTitle}>
      <p className="reading">{words.copyText}</p>
      <p className="actions">{plan.careers.length > 0 && <DownloadButton plan={plan} className="button" />}</p>
      <div className="field">
        <label htmlFor={id}>{words.fromFile}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void take(event.target.files?.[0])
            // The same file can be chosen once more.
            event.target.value = ''
          }}
        />
      </div>
      {problem && (
        <p className="plan-warning" role="alert">
          {words.badFile[problem]}
        </p>
      )}
    </Block>
  )
}

/** Hands the plan over as a file. */
export function DownloadButton({ plan, className }: { plan: Plan; className: string }) {
  const words = usePlanPageMessages()
  return (
    <button
      className={className}
      type="button"
      onClick={() => download(planFileName(today()), writePlanFile(plan, today()))}
    >
      {words.download}
    </button>
  )
}

/** What is far too big isn't even read. */
async function textOf(file: File): Promise<string> {
  if (file.size > 10_000_000) throw new BadFile('too-big')
  return file.text()
}
