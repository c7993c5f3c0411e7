'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Names } from '@/editorial/changes/read-value'
import { Dialog } from '@/editorial/screens/dialog'
import { useSaveDraft } from '@/editorial/screens/edit/use-save-draft'
import { atTime } from '@/editorial/screens/phrase'
import { conflict, words } from '@/editorial/screens/wording'

import { Choice } from './choice'
import { type Difference, differences, merge, type Side } from './differences'
import { readTheirs, type Theirs } from './read-theirs'
import { namesFor } from './text-of'

type Found = { theirs: Theirs; found: Difference[]; names: Names }

/** Somebody else saved first: shows both texts and lets the person choose, field by field. Nothing is saved before. */
export function ConflictDialog({ onClose }: { onClose: () => void }) {
  const { config } = useConfig()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData } = useForm()
  const save = useSaveDraft()
  const { api } = config.routes
  const path = `${api}/${collectionSlug}/${id}`
  const [state, setState] = useState<Found | 'reading' | 'unreadable'>('reading')
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map())
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let isShown = true
    async function read() {
      const theirs = await readTheirs(path, locale)
      const found = theirs ? differences(theirs.fields, data ?? {}, getData(), theirs.document) : []
      const names = await namesFor(api, found)
      if (!isShown) return
      setState(theirs ? { theirs, found, names } : 'unreadable')
      setChoices(new Map(found.map((difference) => [difference.path, difference.changedBy ?? 'mine'])))
    }
    void read()
    return () => {
      isShown = false
    }
    // Read once for each attempt: what is typed or saved meanwhile must not change the choice under the person's hands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt])

  async function take({ theirs, found }: Found) {
    const merged = merge(getData(), found, choices)
    const names = new Set(found.map((difference) => difference.path.split('.')[0] ?? difference.path))
    const chosen = Object.fromEntries([...names].map((name) => [name, merged[name]]))
    const saved = await save({ ...chosen, updatedAt: theirs.savedAt }, { takesOver: true })
    if (saved === 'saved') {
      toast.success(conflict.done)
      onClose()
    } else if (saved === 'conflict') setAttempt(attempt + 1)
  }

  return (
    <Dialog title={conflict.title} onClose={onClose} isWide>
      {state === 'reading' && <p role="status">{words.working}</p>}
      {state === 'unreadable' && <p role="alert">{words.offline}</p>}
      {typeof state === 'object' && (
        <>
          <p>
            {conflict.explains(state.theirs.savedBy ?? words.someone, atTime(state.theirs.savedAt))}{' '}
            {state.found.length === 0 && conflict.nothing}
          </p>
          {state.found.map((difference) => (
            <Choice
              key={difference.path}
              difference={difference}
              names={state.names}
              theirName={state.theirs.savedBy ?? words.someone}
              choice={choices.get(difference.path) ?? 'mine'}
              onChoose={(side) => setChoices(new Map(choices).set(difference.path, side))}
            />
          ))}
        </>
      )}
      <div className="editorial-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {conflict.later}
        </Button>
        {typeof state === 'object' && (
          <Button margin={false} onClick={() => void take(state)}>
            {conflict.save}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
