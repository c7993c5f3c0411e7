import type { Locale } from '@career-explorer/types'

import type { BadCodeReason, CodePart } from './plan-code'
import type { BadFileReason } from './plan-file'

type Counted = (count: number) => string

/** The wording of the plan's own page. */
export type PlanPageMessages = {
  lead: string
  needsScript: string
  emptyTitle: string
  emptyText: string
  findCareers: string
  next: string
  nothingNext: string
  doingNow: string
  toDo: string
  myCareers: string
  done: Counted
  skipped: Counted
  gone: Counted
  goneHint: string
  goneWithoutWords: string
  careerGone: string
  careerUnchecked: string
  notes: string
  notesOn: (title: string) => string
  stepNote: string
  stepNoteOn: (step: string) => string
  takeOut: string
  takeOutOf: (title: string) => string
  forget: string
  compare: string
  print: string
  copyTitle: string
  copyText: string
  download: string
  fromFile: string
  codeTitle: string
  codeText: string
  whatGoes: string
  parts: Record<CodePart, string>
  makeCode: string
  codePicture: string
  codeTooBig: string
  codeLink: string
  copyLink: string
  copied: string
  notCopied: string
  share: string
  pasteLabel: string
  look: string
  received: string
  savedCount: Counted
  markedCount: Counted
  changedCount: Counted
  notesCount: Counted
  nothingNew: string
  leftOut: Counted
  merge: string
  leave: string
  merged: string
  undo: string
  undone: string
  badCode: Record<BadCodeReason, string>
  badFile: Record<BadFileReason, string>
  deleteAll: string
  deleteSure: string
  deleteText: string
  deleteYes: string
  cancel: string
  deleted: string
  brokenTitle: string
  brokenText: string
  brokenDownload: string
  brokenDrop: string
}

/** One language's wording, fetched with the page: the others stay where they are. */
export async function loadPlanPageMessages(locale: Locale): Promise<PlanPageMessages> {
  switch (locale) {
    case 'en':
      return (await import('./plan-page.en')).en
    case 'si':
      return (await import('./plan-page.si')).si
    case 'ta':
      return (await import('./plan-page.ta')).ta
  }
}
