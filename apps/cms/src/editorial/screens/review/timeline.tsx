import { atTime } from '@/editorial/screens/phrase'
import { activityNames, words } from '@/editorial/screens/wording'

import type { ReviewFacts } from './facts'

const shown = 12

function Entry({ entry, editHref }: { entry: ReviewFacts['timeline'][number]; editHref: string }) {
  return (
    <li>
      <time dateTime={entry.at}>{atTime(entry.at)}</time>
      <br />
      <strong>{entry.actorName ?? words.someone}</strong> {activityNames[entry.action]}{' '}
      {entry.reason && <q className="editorial__reason">{entry.reason}</q>}
      {entry.versionId && (
        <a href={`${editHref}/versions/${entry.versionId}`} aria-label={`The text at ${atTime(entry.at)}`}>
          the text then
        </a>
      )}
    </li>
  )
}

/** Who did what, when and why, newest first. */
export function Timeline({ entries, editHref }: { entries: ReviewFacts['timeline']; editHref: string }) {
  const [recent, older] = [entries.slice(0, shown), entries.slice(shown)]
  return (
    <section aria-labelledby="review-timeline" className="editorial__card">
      <h3 id="review-timeline">What happened</h3>
      <ol className="editorial__timeline">
        {recent.map((entry) => (
          <Entry key={entry.id} entry={entry} editHref={editHref} />
        ))}
      </ol>
      {older.length > 0 && (
        <details>
          <summary>{older.length} earlier</summary>
          <ol className="editorial__timeline">
            {older.map((entry) => (
              <Entry key={entry.id} entry={entry} editHref={editHref} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
