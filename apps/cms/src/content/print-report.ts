import type { Fault } from './fault'
import type { Counts, ImportReport } from './import-report'

const outcomes = ['created', 'updated', 'unchanged', 'failed'] as const

/** What was done, as a table, and then what was wrong, by file. */
export function printReport(report: ImportReport, { dryRun }: { dryRun: boolean }): void {
  console.log(countsTable(report.counts))
  if (dryRun) console.log('\nA dry run: nothing was written.')
  else if (!report.hasWritten) console.log('\nNothing was written, because --strict allows no faults.')
  printFaults(report.faults)
}

/** The faults by file, on standard error. */
export function printFaults(faults: Fault[]): void {
  if (faults.length === 0) return
  const files = new Map<string, Fault[]>()
  for (const fault of faults) files.set(fault.file, [...(files.get(fault.file) ?? []), fault])
  const lines = [...files]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([file, ofFile]) => [
      file,
      ...ofFile.map(({ path, reason }) => `  ${path === '' ? reason : `${path}: ${reason}`}`),
    ])
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files.size} ${files.size === 1 ? 'file' : 'files'}`
  console.error(`\n${lines.join('\n')}\n\n${count}.`)
}

function countsTable(counts: Record<string, Counts>): string {
  const rows = Object.entries(counts).filter(([, each]) => outcomes.some((outcome) => each[outcome] > 0))
  const total = (outcome: (typeof outcomes)[number]) => rows.reduce((sum, [, each]) => sum + each[outcome], 0)
  const cells = [
    ['', ...outcomes],
    ...rows.map(([collection, each]) => [collection, ...outcomes.map((outcome) => String(each[outcome]))]),
    ['all', ...outcomes.map((outcome) => String(total(outcome)))],
  ]
  const longest = Math.max(...cells.map(([name = '']) => name.length))
  return cells
    .map(([name = '', ...others]) => [name.padEnd(longest), ...others.map((cell) => cell.padStart(9))].join(' '))
    .join('\n')
}
