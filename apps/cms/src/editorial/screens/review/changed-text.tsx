import type { Piece } from '@/editorial/changes/compare-words'

type ChangedTextProps = { pieces: Piece[]; sideBySide: boolean; asList?: boolean }

const marks = { same: 'span', added: 'ins', removed: 'del' } as const

function Pieces({ pieces, asList }: { pieces: Piece[]; asList: boolean }) {
  const marked = pieces.map(({ is, text }, index) => {
    const Mark = marks[is]
    const key = `${index} ${is}`
    return asList ? (
      <li key={key}>
        <Mark>{text}</Mark>
      </li>
    ) : (
      <Mark key={key}>{text}</Mark>
    )
  })
  return asList ? <ul className="editorial__names">{marked}</ul> : <p className="editorial__text">{marked}</p>
}

/** Marked in one text, or the live text beside the draft. */
export function ChangedText({ pieces, sideBySide, asList = false }: ChangedTextProps) {
  if (!sideBySide) return <Pieces pieces={pieces} asList={asList} />
  return (
    <div className="editorial__beside">
      <div>
        <small>Live</small>
        <Pieces pieces={pieces.filter(({ is }) => is !== 'added')} asList={asList} />
      </div>
      <div>
        <small>Draft</small>
        <Pieces pieces={pieces.filter(({ is }) => is !== 'removed')} asList={asList} />
      </div>
    </div>
  )
}
