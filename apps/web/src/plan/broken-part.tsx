import { today } from '@/page-data'

import { download } from './plan-file'
import { usePlanPageMessages } from './use-plan-page-messages'
import { planStore, usePlan } from './use-plan'

/** What could not be read: to take along, then to drop. */
export function BrokenPart() {
  const words = usePlanPageMessages()
  const { broken } = usePlan()
  if (broken === null) return null
  return (
    <section className="received" aria-labelledby="broken-title">
      <h2 id="broken-title">{words.brokenTitle}</h2>
      <p>{words.brokenText}</p>
      <p className="actions">
        <button className="button" type="button" onClick={() => download(`damaged-plan-${today()}.json`, broken)}>
          {words.brokenDownload}
        </button>
        <button className="button button-quiet" type="button" onClick={() => planStore().dropBroken()}>
          {words.brokenDrop}
        </button>
      </p>
    </section>
  )
}
