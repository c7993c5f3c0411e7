import type { FlattenedField, Payload } from 'payload'

import { BadRequest } from './bad-request'
import { type NamedField, namedField } from './named-field'

const deepest = 10
const mostConditions = 100
const longestList = 10_000
const longestText = 2_000

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const words = ['like', 'not_like', 'contains']

/** How the fields of a kind can be compared; PostgreSQL has no other comparison for them. */
function operatorsOf({ kind, isList }: NamedField): string[] {
  switch (kind) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return [...equality, ...order, ...words]
    case 'number':
    case 'date':
      return [...equality, ...order]
    case 'id':
      return [...equality, 'like']
    case 'relationship':
    case 'upload':
      return [...equality, 'like', ...(isList ? ['contains'] : [])]
    case 'select':
    case 'radio':
      return [...equality, ...(isList ? ['contains'] : [])]
    case 'checkbox':
      return equality
    default:
      return ['exists']
  }
}

/** The kinds that keep the id of a document. */
const pointing = new Set<NamedField['kind']>(['id', 'relationship', 'upload'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One value to compare with, and what is wrong with it for such a field. */
function faultOfValue({ kind }: NamedField, value: unknown): string | null {
  if (value === null || typeof value === 'boolean') return null
  if (typeof value !== 'string' && typeof value !== 'number')
    return 'compares with a text, a number, true, false or null'
  if (typeof value === 'string' && value.length > longestText) return `compares with at most ${longestText} characters`
  if (value === '' || value === 'null') return null
  if (kind === 'date' && Number.isNaN(new Date(value).getTime())) return 'compares with a date such as 2026-01-31'
  if (kind === 'number' && !Number.isFinite(Number(value))) return 'compares with a number'
  return null
}

/** In an address everything is text. */
const isYesOrNo = (value: unknown) => typeof value === 'boolean' || value === 'true' || value === 'false'

function faultOfComparison(field: NamedField, operator: string, value: unknown): string | null {
  const operators = operatorsOf(field)
  if (!operators.includes(operator)) return `can be asked by ${operators.join(', ')}, not by ${operator}`
  if (operator === 'exists') return isYesOrNo(value) ? null : 'exists true or false'
  if (operator !== 'in' && operator !== 'not_in') {
    if (words.includes(operator) && typeof value !== 'string') return `${operator} a text`
    return faultOfValue(field, value)
  }
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  if (list.length === 0 || list.some((one) => one === '')) return `${operator} a list of at least one value, none empty`
  if (pointing.has(field.kind) && list.some((one) => one === null || one === 'null'))
    return `${operator} a list of ids; whether there is one is asked by exists`
  if (list.length > longestList) return `${operator} a list of at most ${longestList} values`
  return list.map((one) => faultOfValue(field, one)).find((fault) => fault !== null) ?? null
}

/** Refuses a filter that can't be worked out: its shape, its size, its fields and what they are compared with. */
export function checkWhere(payload: Payload, fields: FlattenedField[], where: unknown): void {
  let conditions = 0

  function check(filter: unknown, depth: number): void {
    if (!isRecord(filter)) throw new BadRequest('`where` is written as where[field][operator]=value.')
    if (depth > deepest) throw new BadRequest(`\`where\` is nested at most ${deepest} times.`)
    for (const [path, condition] of Object.entries(filter)) {
      conditions += 1
      if (conditions > mostConditions) throw new BadRequest(`\`where\` has at most ${mostConditions} conditions.`)
      if (/^(?:and|or)$/i.test(path)) {
        if (!Array.isArray(condition)) throw new BadRequest(`\`where\`: ${path} is a list of filters.`)
        for (const one of condition) check(one, depth + 1)
      } else compare(path, condition)
    }
  }

  function compare(path: string, condition: unknown): void {
    const name = path.slice(0, 100)
    const field = namedField(payload, fields, path)
    if (!field) throw new BadRequest(`\`where\`: ${name} is not a field that can be asked for.`)
    if (!isRecord(condition))
      throw new BadRequest(`\`where\`: ${name} needs an operator: where[${name}][equals]=value.`)
    for (const [operator, value] of Object.entries(condition)) {
      const fault = faultOfComparison(field, operator, value)
      if (fault) throw new BadRequest(`\`where\`: ${name} ${fault.slice(0, 300)}.`)
    }
  }

  check(where, 0)
}
