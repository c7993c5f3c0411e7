import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'

import { everything } from '@/explore/filter'
import type { Found } from '@/explore/look'
import { foundQuery } from '@/explore/looking.queries'
import { useLocale } from '@/i18n/locale'
import { shortlist } from '@/plan/plan'
import { usePlan } from '@/plan/use-plan'

import { compareMessages } from './compare.messages'

type AddCareerProps = { shown: readonly string[]; isFirst: boolean; onAdd: (slug: string) => void }

const mostOffered = 8

/** Brings one more career into the comparison: from what somebody saved, or by its name. */
export function AddCareer({ shown, isFirst, onAdd }: AddCareerProps) {
  const { locale, messages } = useLocale()
  const words = compareMessages[locale]
  const id = useId()
  const { plan } = usePlan()
  const saved = shortlist(plan).filter(({ slug }) => !shown.includes(slug))
  const [typed, type] = useState('')
  const { found, isLoading, isFailed } = useFound(typed, mostOffered + shown.length)
  const offered = found.filter(({ slug }) => !shown.includes(slug)).slice(0, mostOffered)

  function add(slug: string) {
    type('')
    onAdd(slug)
  }

  return (
    <section className="add-career" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{isFirst ? words.addFirst : words.addAnother}</h2>
      {saved.length > 0 && (
        <>
          <p id={`${id}-saved`}>{words.fromPlan}</p>
          <ul className="chips" aria-labelledby={`${id}-saved`}>
            {saved.map(({ slug, title, locale: written }) => (
              <li key={slug}>
                <button className="chip" type="button" onClick={() => add(slug)}>
                  <span aria-hidden="true">+</span> <span lang={written === locale ? undefined : written}>{title}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="field">
        <label htmlFor={id}>{words.byName}</label>
        <input
          id={id}
          type="search"
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <p role="status" className={isLoading || isFailed || offered.length === 0 ? undefined : 'for-screen-readers'}>
        {typed.trim() !== '' && statusOf()}
      </p>
      <ul className="chips">
        {offered.map(({ slug, title }) => (
          <li key={slug}>
            <button className="chip" type="button" onClick={() => add(slug)}>
              <span aria-hidden="true">+</span> {title}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <Link className="all-careers" to="/$locale/careers" params={{ locale }}>
          {messages.allCareers}
        </Link>
      </p>
    </section>
  )

  function statusOf(): string {
    if (isLoading) return messages.loading
    if (isFailed) return words.noList
    return offered.length === 0 ? messages.noResults : messages.resultCount(offered.length)
  }
}

/** The careers that fit what is typed. Their list is fetched with the first letter, not before. */
function useFound(typed: string, count: number) {
  const { locale } = useLocale()
  const query = typed.trim()
  const { data, isLoading, isError } = useQuery({
    ...foundQuery(locale, { ...everything, query }, count),
    enabled: query !== '',
  })
  const found = useDeferredValue(query === '' ? none : (data?.careers ?? none))
  return { found, isLoading, isFailed: isError }
}

const none: Found['careers'] = []
