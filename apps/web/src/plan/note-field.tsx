import { useEffect, useId, useRef, useState } from 'react'

import { longest } from './words'

type NoteFieldProps = {
  /** What stands there, and the whole of it for those who hear it out of its place. */
  label: string
  name: string
  note: string
  isOpen?: boolean
  onChange: (note: string) => void
}

/** A note of one's own, kept a moment after the last key, and when the field is left. */
export function NoteField({ label, name, note, isOpen = false, onChange }: NoteFieldProps) {
  const id = useId()
  const [draft, write] = useDraft(note, onChange)
  // Once shown it is somebody's own to fold, also when its last letter goes.
  const [isOpenAtFirst] = useState(isOpen || note !== '')
  return (
    <details className="note-field" open={isOpenAtFirst}>
      <summary>{label}</summary>
      <label className="for-screen-readers" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={longest.typedNote}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onBlur={() => write(null)}
      />
    </details>
  )
}

/** What is typed and not kept yet, before what is. `null` keeps it at once. */
function useDraft(kept: string, keep: (text: string) => void): [string, (text: string | null) => void] {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, keep })
  useEffect(() => {
    latest.current = { draft, keep }
  })
  useEffect(() => {
    if (draft === null) return undefined
    const timer = setTimeout(() => {
      latest.current.keep(draft)
      setDraft(null)
    }, 400)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const flush = () => {
      if (latest.current.draft !== null) latest.current.keep(latest.current.draft)
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  return [
    draft ?? kept,
    (text) => {
      if (text === null && draft !== null) keep(draft)
      setDraft(text)
    },
  ]
}
