import type { TransitionAction } from '@/editorial/transitions/rules'

export type Question =
  | 'reviewer'
  | 'due'
  | 'comment'
  | 'must-comment'
  | 'reason'
  | 'when'
  | 'together'
  | 'language'
  | 'replacement'
  | 'shows-changes'

/** What each transition's dialog asks for. */
export const questions: Record<TransitionAction, Question[]> = {
  submit: ['reviewer', 'due', 'comment'],
  withdraw: [],
  'request-changes': ['must-comment'],
  approve: ['shows-changes', 'comment'],
  publish: ['shows-changes', 'together'],
  schedule: ['when', 'together'],
  unschedule: [],
  unpublish: ['replacement', 'reason'],
  'schedule-unpublish': ['when', 'reason'],
  'confirm-accurate': [],
  'confirm-translation': ['language'],
  'emergency-publish': ['shows-changes', 'reason', 'together'],
}

/** The actions that look dangerous because they are. */
export const grave: ReadonlySet<TransitionAction> = new Set(['unpublish', 'schedule-unpublish', 'emergency-publish'])

const textOf = (answers: FormData, name: string): string | undefined => {
  const value = answers.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The dialog's answers as the service wants them; what was left open is left out. */
export function inputOf(answers: FormData, hash: string): Record<string, unknown> {
  const when = textOf(answers, 'when')
  const input = {
    expectedHash: hash,
    comment: textOf(answers, 'comment'),
    reason: textOf(answers, 'reason'),
    assignee: textOf(answers, 'reviewer'),
    dueOn: textOf(answers, 'due'),
    publishAt: when && new Date(when).toISOString(),
    together: answers.get('together') === 'on' || undefined,
    locale: textOf(answers, 'language'),
    replaceBy: textOf(answers, 'replacement'),
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
