import type { Facets } from '@career-explorer/types'
import { memo, useCallback, useId, useRef } from 'react'

import { useLocale } from '@/i18n/locale'
import { useEarlyInput } from '@/ui/use-early-input'

import { Names } from './names'
import { type Choice, mostSubjects, offeredSubjects } from './open-careers'
import { useSubjectsMessages } from './subjects.messages'
import type { Choose } from './use-choice'

type ChoiceFormProps = {
  facets: Facets
  fallbacks: readonly string[]
  choice: Choice
  /** How many more careers each subject would close; not known before the careers are there. */
  closing: ReadonlyMap<string, number> | null
  onChoose: Choose
}

/** A stream to choose, and up to three subjects of it. */
export function ChoiceForm({ facets, fallbacks, choice, closing, onChoose }: ChoiceFormProps) {
  const { locale } = useLocale()
  const words = useSubjectsMessages()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEarlyInput(form)
  const isFull = choice.subjects.length >= mostSubjects

  function chooseStream(stream: string | null) {
    const offered = offeredSubjects(facets, stream)
    onChoose(({ subjects }) => ({ stream, subjects: subjects.filter((slug) => offered.includes(slug)) }))
  }
  const toggle = useCallback(
    (slug: string) =>
      onChoose(({ stream, subjects }) => ({
        stream,
        subjects: subjects.includes(slug) ? subjects.filter((one) => one !== slug) : [...subjects, slug],
      })),
    [onChoose],
  )

  return (
    <form
      ref={form}
      className="explorer-form"
      action={`/${locale}/subjects`}
      method="get"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="field">
        <label htmlFor={id}>{words.streamLabel}</label>
        <select
          id={id}
          name="stream"
          value={choice.stream ?? ''}
          onChange={(event) => chooseStream(event.target.value || null)}
        >
          <option value="">{words.anyStream}</option>
          {facets.streams.map(({ slug, name }, place) => (
            <option
              key={slug}
              value={slug}
              lang={fallbacks.includes(`facets.streams.${place}.name`) ? 'en' : undefined}
            >
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="subject-choice">
        <legend>{words.subjectsLabel}</legend>
        <ul className="subject-values">
          {offeredSubjects(facets, choice.stream).map((slug) => {
            const isChosen = choice.subjects.includes(slug)
            const closes = isChosen || isFull ? 0 : (closing?.get(slug) ?? 0)
            return (
              <SubjectBox
                key={slug}
                slug={slug}
                isChosen={isChosen}
                isDisabled={isFull && !isChosen}
                closes={closes}
                onToggle={toggle}
              />
            )
          })}
        </ul>
      </fieldset>
      <p className="without-script">
        <button className="button" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  )
}

type SubjectBoxProps = {
  slug: string
  isChosen: boolean
  isDisabled: boolean
  /** How many more careers it would close. */
  closes: number
  onToggle: (slug: string) => void
}

const SubjectBox = memo(function SubjectBox({ slug, isChosen, isDisabled, closes, onToggle }: SubjectBoxProps) {
  const words = useSubjectsMessages()
  return (
    <li>
      <label className="facet-value">
        <input
          type="checkbox"
          name="subjects"
          value={slug}
          checked={isChosen}
          disabled={isDisabled}
          onChange={() => onToggle(slug)}
        />
        <span>
          <Names of="subjects" slugs={[slug]} />
        </span>
        {closes > 0 && <span className="facet-count">{words.closes(closes)}</span>}
      </label>
    </li>
  )
})
