/** What can be known of a request before the database is asked, on every collection. */
import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

import { capLimit } from '@/access/read-limits'

import { BadRequest } from './bad-request'
import { checkDocument } from './check-document'
import { checkWhere } from './check-where'
import { explainRefusals } from './database-refusals'
import { mendedEndpoints } from './mended-endpoints'
import { namedField } from './named-field'

const lastPage = 1_000_000
const mostOrders = 10

/** Versions have fields of their own around those of the document. */
function fieldsAskedFor(
  { payload, pathname }: PayloadRequest,
  collection: SanitizedCollectionConfig,
): FlattenedField[] {
  if (!pathname?.endsWith('/versions')) return collection.flattenedFields
  return buildVersionCollectionFields(payload.config, collection, true)
}

function checkNumber(name: string, value: unknown, most: number): void {
  if (value === undefined) return
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return
  throw new BadRequest(`\`${name}\` is a whole number from 0 to ${most}.`)
}

function checkSort(req: PayloadRequest, fields: FlattenedField[], sort: unknown): void {
  if (sort === undefined) return
  const orders: unknown[] = Array.isArray(sort) ? sort : [sort]
  if (orders.length > mostOrders) throw new BadRequest(`\`sort\` names at most ${mostOrders} fields.`)
  for (const order of orders) {
    const path = String(order).replace(/^-/, '')
    const name = path.slice(0, 100) || 'nothing'
    const field = path === '' ? null : namedField(req.payload, fields, path)
    if (!field) throw new BadRequest(`\`sort\`: ${name} is not a field that can be sorted by.`)
    // Of several rows the database takes the least, and then knows no single value of anything else.
    if (field.isInRows && orders.length > 1) {
      throw new BadRequest(`\`sort\`: ${name} stands in rows, and is sorted by alone or not at all.`)
    }
  }
}

/** Our own code knows what it asks for, and asks for more than strangers may. */
const checkOperation: CollectionBeforeOperationHook = ({ args, operation, collection, req, overrideAccess }) => {
  if (req.payloadAPI !== 'REST' || overrideAccess === true) return args
  const fields = fieldsAskedFor(req, collection)
  if ('page' in args) checkNumber('page', args.page, lastPage)
  if ('depth' in args) checkNumber('depth', args.depth, 100)
  if ('sort' in args) checkSort(req, fields, args.sort)
  if ('where' in args && args.where !== undefined) checkWhere(req.payload, fields, args.where)
  if (operation !== 'create' && operation !== 'update') return args
  const data = 'data' in args && args.data !== undefined ? args.data : {}
  checkDocument(collection.flattenedFields, data, req.locale === 'all')
  return { ...args, data }
}

/**
 * Puts the checks on every collection, Payload's own included, which plugins don't see; and has the refusals of the
 * database told to whoever asked for the impossible.
 */
export function checkRequests(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = mendedEndpoints(collection)
    collection.hooks.beforeOperation = [checkOperation, capLimit, ...(collection.hooks.beforeOperation ?? [])]
  }
  config.hooks.afterError = [explainRefusals, ...(config.hooks.afterError ?? [])]
  return config
}
