'use client'

import { useState } from 'react'

import type { Change, RowLine } from '@/editorial/changes/change'
import type { Piece } from '@/editorial/changes/compare-words'
import { count } from '@/editorial/screens/phrase'
import { languageNames } from '@/editorial/screens/wording'

import { ChangedText } from './changed-text'

type ChangesProps = {
  changes: Change[]
  isLive: boolean
  /** Missing where no review is open: then there is nothing to comment on. */
  onComment: ((path: string) => void) | null
}

/** What readers would see differently, field by field. */
export function Changes({ changes, isLive, onComment }: ChangesProps) {
  const [sideBySide, setSideBySide] = useState(false)
  return (
    <section aria-labelledby="review-changes" className="editorial__card">
      <h3 id="review-changes">
        {isLive ? 'What changes on the live page' : 'What would go live'}
        {changes.length > 0 && ` (${count(changes.length, 'change')})`}
      </h3>
      {changes.length === 0 && <p>{isLive ? 'Nothing: the draft says what the live page says.' : 'Nothing yet.'}</p>}
      {changes.length > 0 && isLive && (
        <label className="editorial__switch">
          <input type="checkbox" checked={sideBySide} onChange={(event) => setSideBySide(event.target.checked)} />
          Show the live text beside the draft
        </label>
      )}
      <ChangeList changes={changes} sideBySide={sideBySide && isLive} onComment={onComment} />
    </section>
  )
}

type ChangeListProps = Pick<ChangesProps, 'changes'> & { sideBySide?: boolean; onComment?: ChangesProps['onComment'] }

export function ChangeList({ changes, sideBySide = false, onComment }: ChangeListProps) {
  return (
    <dl className="editorial__changes">
      {changes.map((change) => (
        <div key={`${change.path} ${change.locale} ${change.kind}`} className="editorial__change">
          <dt>
            {change.crumbs.join(' › ')}
            {change.locale && <span className="editorial__language"> {languageNames[change.locale]}</span>}
            {onComment && (
              <button type="button" className="editorial__quiet" onClick={() => onComment(change.path)}>
                Comment on this
              </button>
            )}
          </dt>
          <dd lang={change.locale}>
            <ChangeBody change={change} sideBySide={sideBySide} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ChangeBody({ change, sideBySide }: { change: Change; sideBySide: boolean }) {
  switch (change.kind) {
    case 'words':
      return <ChangedText pieces={change.pieces} sideBySide={sideBySide} />
    case 'names':
      return <ChangedText pieces={change.pieces} sideBySide={sideBySide} asList />
    case 'value':
      return <ChangedText pieces={piecesOfValue(change.before, change.after)} sideBySide={sideBySide} asList />
    case 'row-moved':
      return (
        <p>
          Moved from place {change.from} to place {change.to}.
        </p>
      )
    case 'row-added':
      return <RowText lines={change.lines} is="added" />
    case 'row-removed':
      return <RowText lines={change.lines} is="removed" />
  }
}

function piecesOfValue(before: string | null, after: string | null): Piece[] {
  return [
    ...(before === null ? [] : [{ is: 'removed' as const, text: before }]),
    ...(after === null ? [] : [{ is: 'added' as const, text: after }]),
  ]
}

function RowText({ lines, is }: { lines: RowLine[]; is: 'added' | 'removed' }) {
  const Mark = is === 'added' ? 'ins' : 'del'
  return (
    <>
      <p className="editorial__row-word">{is === 'added' ? 'New' : 'Taken out'}</p>
      {lines.map(({ label, text, locale }) => (
        <p key={`${label} ${locale}`} lang={locale}>
          {label && <small>{label}: </small>}
          <Mark>{text}</Mark>
          {locale && locale !== 'en' && <small> ({languageNames[locale]})</small>}
        </p>
      ))}
    </>
  )
}
