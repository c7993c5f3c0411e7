import type { DescribedField } from '@/editorial/changes/described-field'
import { ask } from '@/editorial/screens/send'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isField = (value: unknown): value is DescribedField => isRecord(value) && 'kind' in value

const fieldsIn = (body: unknown): DescribedField[] =>
  isRecord(body) && Array.isArray(body.fields) ? body.fields.filter(isField) : []

export type Theirs = {
  fields: DescribedField[]
  document: Record<string, unknown>
  savedBy: string | null
  savedAt: string
}

/** The newest saved text in one language, and who saved it; null when it cannot be read. */
export async function readTheirs(path: string, locale: string): Promise<Theirs | null> {
  const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })
  const [text, history, form] = await Promise.all([
    ask(`${path}?${query}`),
    ask(`${path}/editorial/timeline`),
    ask(`${path}/editorial/fields`),
  ])
  if (!text.ok || !isRecord(text.body) || !form.ok) return null
  const entries =
    history.ok && isRecord(history.body) && Array.isArray(history.body.entries) ? history.body.entries : []
  const last: unknown = entries.find(
    (entry) => isRecord(entry) && (entry.action === 'edited' || entry.action === 'restored'),
  )
  return {
    fields: fieldsIn(form.body),
    document: text.body,
    savedAt: String(text.body.updatedAt),
    savedBy: isRecord(last) && typeof last.actorName === 'string' ? last.actorName : null,
  }
}
