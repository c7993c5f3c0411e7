import type { Fault } from './fault'

export type Outcome = 'created' | 'updated' | 'unchanged' | 'failed'

export type Counts = Record<Outcome, number>

/** What an import did, or would do. */
export type ImportReport = {
  /** By collection. */
  counts: Record<string, Counts>
  faults: Fault[]
  /** False for a dry run, and where `strict` met a fault. */
  hasWritten: boolean
}

export function countsOf(report: ImportReport, collection: string): Counts {
  const counts = report.counts[collection] ?? { created: 0, updated: 0, unchanged: 0, failed: 0 }
  report.counts[collection] = counts
  return counts
}
