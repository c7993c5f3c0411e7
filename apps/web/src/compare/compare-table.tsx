import type { CareerDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { memo, useDeferredValue, useMemo, useState } from 'react'

import { useLocale } from '@/i18n/locale'
import { SaveSlot } from '@/plan/plan-slots'
import { FallbackNote, Text, Translated } from '@/text/translated'

import { compareMessages } from './compare.messages'
import { type CompareRow, compareRows, type Item } from './compare-rows'

type CompareTableProps = { careers: readonly CareerDocument[]; onRemove: (slug: string) => void }

/**
 * Careers side by side; on a phone each row is a heading with the careers below it. The roles are written out, as
 * browsers forget that a table is one when it is laid out as anything else.
 */
export function CompareTable({ careers, onRemove }: CompareTableProps) {
  const { locale, messages, formats } = useLocale()
  const words = compareMessages[locale]
  const [showsAll, showAll] = useState(true)
  const rows = useMemo(() => {
    const all = compareRows({ messages, words, formats }).map((row) => lookAt(row, careers))
    return all.filter(({ cells }) => cells.some((cell) => cell.items.length > 0))
  }, [careers, messages, words, formats])
  const visible = useDeferredValue(showsAll) ? rows : rows.filter(({ differs }) => differs)
  return (
    <>
      {careers.length > 1 && (
        <p className="compare-choice">
          <label>
            <input type="checkbox" checked={!showsAll} onChange={(event) => showAll(!event.target.checked)} />
            {words.onlyDifferences}
          </label>
          <span role="status">{words.differenceCount(rows.filter(({ differs }) => differs).length)}</span>
        </p>
      )}
      <table className="compare" role="table">
        <caption>{words.caption(careers.map(({ title }) => title))}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.whatIsCompared}
            </th>
            {careers.map((career) => (
              <th scope="col" role="columnheader" key={career.slug}>
                <CareerHead career={career} onRemove={onRemove} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {visible.map((seen) => (
            <Row key={seen.row.id} seen={seen} isAlone={careers.length === 1} />
          ))}
        </tbody>
      </table>
    </>
  )
}

const Row = memo(function Row({ seen, isAlone }: { seen: SeenRow; isAlone: boolean }) {
  const words = compareMessages[useLocale().locale]
  const { row, cells, differs } = seen
  return (
    <tr role="row" className={differs ? 'differs' : undefined}>
      <th scope="row" role="rowheader">
        {row.name}
        {!isAlone && (
          <span className="difference">
            <span aria-hidden="true">{differs ? '≠ ' : '= '}</span>
            {differs ? words.differs : words.same}
          </span>
        )}
      </th>
      {cells.map(({ career, items }) => (
        <td role="cell" key={career.slug}>
          <Translated fallbacks={career.fallbacks}>
            <span className="cell-career" aria-hidden="true">
              <Text path="title">{career.title}</Text>
            </span>
            <FallbackNote paths={items.flatMap(({ paths = [] }) => paths)} />
            <CellItems items={items} />
          </Translated>
        </td>
      ))}
    </tr>
  )
})

function CareerHead({ career, onRemove }: { career: CareerDocument; onRemove: (slug: string) => void }) {
  const { locale } = useLocale()
  const words = compareMessages[locale]
  return (
    <Translated fallbacks={career.fallbacks}>
      <Link className="compare-title" to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
        <Text path="title">{career.title}</Text>
      </Link>
      <FallbackNote paths={['title']} />
      <SaveSlot career={career} />
      <button
        className="compare-remove"
        type="button"
        aria-label={words.removeCareer(career.title)}
        onClick={() => onRemove(career.slug)}
      >
        {words.remove}
      </button>
    </Translated>
  )
}

type SeenItem = Item & { isOnlyHere: boolean }
type SeenRow = { row: CompareRow; differs: boolean; cells: { career: CareerDocument; items: SeenItem[] }[] }

/** Which of a row's items do not stand in every career's cell, and whether the cells differ at all. */
function lookAt(row: CompareRow, careers: readonly CareerDocument[]): SeenRow {
  const cells = careers.map((career) => ({ career, items: row.items(career) }))
  const isEverywhere = (key: string) => cells.every(({ items }) => items.some((item) => item.key === key))
  return {
    row,
    differs: cells.some(({ items }) => items.some(({ key }) => !isEverywhere(key))),
    cells: cells.map(({ career, items }) => ({
      career,
      items: items.map((item) => ({ ...item, isOnlyHere: row.isSet === true && !isEverywhere(item.key) })),
    })),
  }
}

function CellItems({ items }: { items: readonly SeenItem[] }) {
  const words = compareMessages[useLocale().locale]
  const [only] = items
  if (!only) return <span className="not-said">{words.notSaid}</span>
  if (items.length === 1 && !only.isOnlyHere) return only.view
  return (
    <ul className="compare-items">
      {items.map(({ key, view, isOnlyHere }) => (
        <li key={key} className={isOnlyHere ? 'only-here' : undefined}>
          {view}
          {isOnlyHere && <span className="for-screen-readers"> ({words.notEverywhere})</span>}
        </li>
      ))}
    </ul>
  )
}
