'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '@/editorial/screens/send'
import { words } from '@/editorial/screens/wording'

import type { AnswersProps } from './answers'
import { Labelled } from './labelled'

type Candidate = { id: string; title: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function candidatesIn(body: unknown, titleField: string): Candidate[] {
  const docs = isRecord(body) && Array.isArray(body.docs) ? body.docs.filter(isRecord) : []
  return docs.map((found) => ({ id: String(found.id), title: String(found[titleField] ?? found.id) }))
}

/** What still shows the document, and the search for another that takes its place. */
export function Replacement({
  usedBy = [],
  collection,
  id,
  titleField = 'title',
}: Pick<AnswersProps, 'usedBy' | 'collection' | 'id' | 'titleField'>) {
  const { config } = useConfig()
  const [search, setSearch] = useState('')
  const [candidates, setCandidates] = useState<Candidate[]>([])
  const live = usedBy.filter(({ isLive }) => isLive)
  const isNeeded = live.length > 0

  useEffect(() => {
    if (!isNeeded) return
    const timer = setTimeout(() => {
      const query = new URLSearchParams({
        'where[_status][equals]': 'published',
        'where[id][not_equals]': id,
        limit: '20',
        sort: titleField,
        depth: '0',
        [`select[${titleField}]`]: 'true',
        ...(search.trim() === '' ? {} : { [`where[${titleField}][like]`]: search.trim() }),
      })
      void ask(`${config.routes.api}/${collection}?${query}`).then((answer) =>
        setCandidates(answer.ok ? candidatesIn(answer.body, titleField) : []),
      )
    }, 250)
    return () => clearTimeout(timer)
  }, [collection, config.routes.api, id, isNeeded, search, titleField])

  if (!isNeeded) return null
  return (
    <fieldset className="editorial__answer">
      <legend>{words.replaceBy}</legend>
      <p>{words.replaceHint}</p>
      <ul className="editorial__list editorial__list--long">
        {live.map(({ href, title, type }) => (
          <li key={href}>
            {title} ({type})
          </li>
        ))}
      </ul>
      <Labelled label={words.searchReplacement}>
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Labelled>
      <div role="status">{candidates.length === 0 && <p>{words.noReplacement}</p>}</div>
      <div className="editorial__list--long">
        {candidates.map((candidate) => (
          <label key={candidate.id} className="editorial__switch">
            <input type="radio" name="replacement" value={candidate.id} />
            {candidate.title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
