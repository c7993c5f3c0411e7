import { type Progress, progresses } from './plan'
import { usePlanMessages } from './use-plan'

type ProgressSelectProps = {
  step: string
  progress: Progress | null
  onChange: (progress: Progress | null) => void
}

/** A circle that says by its shape how far somebody is with a step, and lets them choose from the list below it. */
export function ProgressSelect({ step, progress, onChange }: ProgressSelectProps) {
  const words = usePlanMessages()
  return (
    <span className={`progress-choice progress-${progress ?? 'none'}`}>
      <ProgressIcon progress={progress} />
      <select
        aria-label={words.progressOf(step)}
        value={progress ?? ''}
        onChange={({ target: { value } }) => onChange(progresses.find((one) => one === value) ?? null)}
      >
        <option value="">{words.unmarked}</option>
        {progresses.map((one) => (
          <option key={one} value={one}>
            {words.progress[one]}
          </option>
        ))}
      </select>
    </span>
  )
}

/** Each state has a shape of its own: an open circle, a dot, a half, a tick, a stroke. */
const shapes: Record<Progress, string> = {
  todo: 'M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  doing: 'M12 3a9 9 0 0 1 0 18z',
  done: 'm7 12.5 3.4 3.5L17 8.5',
  skip: 'M7 12h10',
}

function ProgressIcon({ progress }: { progress: Progress | null }) {
  return (
    <svg className="progress-icon" viewBox="0 0 24 24" width="30" height="30" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      {progress && <path d={shapes[progress]} />}
    </svg>
  )
}
