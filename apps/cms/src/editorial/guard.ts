/**
 * What a write to a reviewable document may do. Pure, deny by default, and the same for every way in: REST, bulk,
 * local API with or without access, restore, duplicate, trash.
 */
import type { Permit } from './permit'

export type Write = {
  operation: 'create' | 'update' | 'restoreVersion'
  /** Asked to be saved as a draft beside the live document. */
  draft: boolean
  /** The status the document would have. */
  status: 'draft' | 'published'
  /** Is the document live now? */
  isLive: boolean
  /** Does it put the document into the trash, or take it out? */
  trash: 'in' | 'out' | 'no'
  /** Flags of Payload that save or publish on other roads: autosave, one locale, all locales. */
  sideRoads: readonly string[]
  /** Replaces the file of an upload. */
  replacesFile: boolean
  person: 'nobody' | 'stranger' | 'author' | 'reviewer' | 'system'
  permit: Permit | undefined
  /** The document in question and the hash of its newest content. */
  collection: string
  id: string | undefined
  hash: string | undefined
  /** Does the request name anything but the status? */
  asksForContent: boolean
}

export type Verdict = { allowed: true } | { allowed: false; reason: string }

const allowed: Verdict = { allowed: true }
const refused = (reason: string): Verdict => ({ allowed: false, reason })

/** Does the write reach the row that the public reads, instead of only adding a draft version? */
export function reachesLiveRow({ operation, draft, status }: Pick<Write, 'operation' | 'draft' | 'status'>): boolean {
  if (operation === 'restoreVersion') return !draft
  return operation === 'create' || !draft || status === 'published'
}

function judgePermit(write: Write, permit: Permit): Verdict {
  if (write.operation !== 'update') return refused('The workflow only changes the status of a document that exists.')
  if (permit.collection !== write.collection || permit.id !== write.id)
    return refused('The permit is for another document.')
  if (write.asksForContent) return refused('Publishing changes the status and nothing else.')
  if (permit.hash !== write.hash) return refused('The text has changed since it was approved.')
  if (write.trash !== 'no') return refused('The workflow does not use the trash.')
  if (write.status !== (permit.action === 'publish' ? 'published' : 'draft'))
    return refused(`The permit is to ${permit.action}.`)
  return allowed
}

function judgeTrash(write: Write): Verdict {
  if (write.person !== 'reviewer') return refused('Only reviewers put documents into the trash or take them out.')
  if (write.draft) return refused('The trash takes the document itself, not a draft of it.')
  if (write.asksForContent) return refused('Putting a document into the trash, or taking it out, changes nothing else.')
  return allowed
}

/** May this write happen? With a reason in the editor's words when it may not. */
export function judge(write: Write): Verdict {
  if (write.permit) return judgePermit(write, write.permit)
  if (write.sideRoads.length > 0)
    return refused(`Not used here: ${write.sideRoads.join(', ')}. Save a draft and submit it for review.`)
  if (write.person === 'nobody') return refused('A change needs a person who makes it.')
  if (write.person === 'stranger') return refused('Only authors and reviewers change content.')
  if (write.trash !== 'no') return judgeTrash(write)
  if (write.replacesFile && write.isLive) return refused('This picture is live. Upload the new one as a new picture.')
  if (!reachesLiveRow(write)) return allowed
  if (write.operation === 'restoreVersion') return refused('Restore this version as a draft, and submit it for review.')
  if (write.status === 'published')
    return refused('Nothing goes live without review. Save a draft and submit it for review.')
  if (write.isLive)
    return refused('This document is live. Save your change as a draft, or ask a reviewer to unpublish it.')
  return allowed
}
