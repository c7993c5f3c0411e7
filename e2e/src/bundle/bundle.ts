/** The files of `content/`, as their writers left them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { CORE_SCHEMA, load } from 'js-yaml'

export type BundleDocument = Record<string, unknown>

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One document of the bundle, such as `careers`, `electrician`. */
export function readBundleDocument(collection: string, slug: string): BundleDocument {
  const path = fileURLToPath(new URL(`../../../content/${collection}/${slug}.yaml`, import.meta.url))
  const document = load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })
  if (!isRecord(document)) throw new Error(`${path} holds no document.`)
  return document
}
