import type { Refusal } from './send'
import { words } from './wording'

/** Why something was refused, read out as soon as it appears. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  return (
    <div role="alert">
      {refusal && (
        <div className="editorial__refusal">
          <p>{refusal.message}</p>
          {refusal.status === 409 && <p>{words.conflict}</p>}
          {refusal.problems.length > 0 && (
            <ul className="editorial__list">
              {refusal.problems.map(({ message, path }) => (
                <li key={`${message} ${path}`}>{message}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
