import type { CareerDocument, Pathway } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { amountOf } from '@/careers/amount'
import { durationOf } from '@/careers/duration'
import type { Formats } from '@/i18n/formats'
import type { Messages } from '@/i18n/messages'
import { Text } from '@/text/translated'

import type { CompareMessages } from './compare.messages'

/** One thing in a cell. Careers have the same thing when its key is the same, whatever language it is written in. */
export type Item = {
  key: string
  view: ReactNode
  /** Where its texts are in the career's document, when they are some of its own. */
  paths?: string[]
}

export type CompareRow = {
  id: string
  name: string
  /** What stands in the row's cell of a career; nothing when its page doesn't say. */
  items: (career: CareerDocument) => Item[]
  /** Its items are worth looking at one by one: some careers share them, others don't. */
  isSet?: boolean
}

type Wording = { messages: Messages; words: CompareMessages; formats: Formats }

/** Everything that is compared, in the order that somebody who has to choose would ask. */
export function compareRows({ messages, words, formats }: Wording): CompareRow[] {
  const one = (text: string): Item[] => [{ key: text, view: text }]
  const can = (is: boolean) => one(is ? words.yes : words.no)
  return [
    { id: 'demand', name: messages.badges.demand, items: ({ badges }) => one(messages.demand[badges.demand]) },
    {
      id: 'competition',
      name: messages.badges.competition,
      items: ({ badges }) => one(messages.competition[badges.competition]),
    },
    { id: 'remote', name: messages.badges.remote, items: ({ badges }) => one(messages.remote[badges.remote]) },
    { id: 'abroad', name: messages.badges.globalCareer, items: ({ badges }) => can(badges.globalCareer) },
    { id: 'business', name: messages.badges.entrepreneurial, items: ({ badges }) => can(badges.entrepreneurial) },
    {
      id: 'routes',
      name: messages.pathways,
      isSet: true,
      items: ({ pathways }) => distinct(pathways.flatMap(({ type }) => one(messages.pathwayType[type]))),
    },
    { id: 'requirements', name: messages.requirements, items: requirementsOf },
    { id: 'length', name: messages.duration, items: ({ pathways }) => lengthOf(pathways, messages) },
    {
      id: 'cost',
      name: messages.cost,
      isSet: true,
      items: ({ pathways }) => distinct(pathways.flatMap(({ cost }) => (cost ? one(messages.pathwayCost[cost]) : []))),
    },
    {
      id: 'mediums',
      name: messages.mediums,
      isSet: true,
      items: ({ pathways }) =>
        distinct(pathways.flatMap(({ mediums }) => mediums.flatMap((medium) => one(messages.languages[medium])))),
    },
    { id: 'pay', name: messages.pay, items: (career) => payOf(career, messages, formats) },
    { id: 'subjects', name: messages.keySubjects, isSet: true, items: subjectsOf },
    { id: 'skills', name: messages.skillsToBuild, isSet: true, items: skillsOf },
    { id: 'days', name: messages.dailyTasks, items: tasksOf },
    { id: 'plan-b', name: messages.alternatives, items: alternativesOf },
  ]
}

/** Each thing once, where it first comes. */
const distinct = (items: Item[]): Item[] => [...new Map(items.map((item) => [item.key, item])).values()]

function requirementsOf({ pathways }: CareerDocument): Item[] {
  return pathways.flatMap(({ id, name, requirements }, index) =>
    requirements.length === 0
      ? []
      : [
          {
            key: id,
            paths: [`pathways.${index}.name`, `pathways.${index}.requirements`],
            view: (
              <>
                <strong>
                  <Text path={`pathways.${index}.name`}>{name}</Text>
                </strong>
                <ul className="bullets">
                  {requirements.map((row, place) => (
                    <li key={row.id}>
                      <Text path={`pathways.${index}.requirements.${place}.text`}>{row.text}</Text>
                    </li>
                  ))}
                </ul>
              </>
            ),
          },
        ],
  )
}

function lengthOf(pathways: readonly Pathway[], messages: Messages): Item[] {
  const months = pathways.flatMap(({ durationMonths }) => durationMonths ?? [])
  if (months.length === 0) return []
  const ends = [Math.min(...months), Math.max(...months)].map((end) => durationOf(end, messages))
  const text = [...new Set(ends)].join(' – ')
  return [{ key: text, view: text }]
}

function payOf({ pay }: CareerDocument, messages: Messages, formats: Formats): Item[] {
  const isFirst = ({ region, currency }: (typeof pay)[number]) =>
    Number(region === 'local') * 2 + Number(currency === 'LKR')
  return pay
    .toSorted((one, other) => isFirst(other) - isFirst(one))
    .map((range) => {
      const place = range.region === 'local' ? '' : `${messages.payRegion[range.region]}, `
      const amount = amountOf(range, messages, formats)
      const figure = amount ? `${amount} ${messages.payPeriod[range.period]}` : messages.payUnknown
      const text = `${place}${messages.payLevel[range.level]}: ${figure} (${range.year})`
      return { key: text, view: text }
    })
}

function subjectsOf({ roadmap, locale }: CareerDocument): Item[] {
  return distinct(
    roadmap.flatMap(({ subjects }, step) =>
      subjects.map(({ slug, name }, index) => ({
        key: slug,
        paths: [`roadmap.${step}.subjects.${index}.name`],
        view: (
          <Link to="/$locale/subjects/$slug" params={{ locale, slug }}>
            <Text path={`roadmap.${step}.subjects.${index}.name`}>{name}</Text>
          </Link>
        ),
      })),
    ),
  )
}

function skillsOf({ roadmap, locale }: CareerDocument): Item[] {
  return distinct(
    roadmap.flatMap(({ skills }, step) =>
      skills.map(({ slug, name }, index) => ({
        key: slug,
        paths: [`roadmap.${step}.skills.${index}.name`],
        view: (
          <Link to="/$locale/skills/$slug" params={{ locale, slug }}>
            <Text path={`roadmap.${step}.skills.${index}.name`}>{name}</Text>
          </Link>
        ),
      })),
    ),
  )
}

function tasksOf({ dailyTasks }: CareerDocument): Item[] {
  return dailyTasks.map(({ id, lead, text }, index) => ({
    key: id,
    paths: [`dailyTasks.${index}`],
    view: (
      <>
        {lead && (
          <>
            <strong>
              <Text path={`dailyTasks.${index}.lead`}>{lead}</Text>
            </strong>
            {': '}
          </>
        )}
        <Text path={`dailyTasks.${index}.text`}>{text}</Text>
      </>
    ),
  }))
}

function alternativesOf({ alternatives, locale }: CareerDocument): Item[] {
  return alternatives.map(({ id, career, text }, index) => ({
    key: career?.slug ?? id,
    paths: [`alternatives.${index}`],
    view: career ? (
      <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
        <Text path={`alternatives.${index}.career.title`}>{career.title}</Text>
      </Link>
    ) : (
      <Text path={`alternatives.${index}.text`}>{text ?? ''}</Text>
    ),
  }))
}
