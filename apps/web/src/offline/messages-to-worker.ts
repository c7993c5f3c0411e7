import { isLocale } from '@/i18n/locale'
import type { Locale } from '@career-explorer/types'

/** What a page tells the worker. */
export type MessageToWorker =
  /** Take over now, although pages of the build before are open. */
  | { type: 'take-over' }
  /** What the page loaded before there was a worker, and the language that somebody reads. */
  | { type: 'loaded'; locale: Locale; page: string; assets: string[]; savesData: boolean }
  /** Documents of careers that somebody put into their plan: these are asked for. */
  | { type: 'planned'; documents: string[] }

/** Anybody on this origin can send anything. */
export function isMessageToWorker(value: unknown): value is MessageToWorker {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  if (value.type === 'take-over') return true
  if (value.type === 'planned') return 'documents' in value && areBelow('/content/v1/', value.documents)
  if (value.type !== 'loaded') return false
  if (!('locale' in value && 'page' in value && 'assets' in value && 'savesData' in value)) return false
  const { locale, page, assets, savesData } = value
  return (
    typeof locale === 'string' &&
    isLocale(locale) &&
    areBelow('/', [page]) &&
    areBelow('/assets/', assets) &&
    typeof savesData === 'boolean'
  )
}

const areBelow = (folder: string, addresses: unknown): boolean =>
  Array.isArray(addresses) &&
  addresses.every((one) => typeof one === 'string' && one.startsWith(folder) && !one.startsWith('//'))
