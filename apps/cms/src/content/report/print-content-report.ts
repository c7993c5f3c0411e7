import { type Locale, locales } from '@career-explorer/types'

import type { ContentReport } from './content-report'

type Cell = string | number

const bars: [keyof ContentReport['mustBeZero'], string][] = [
  ['figuresWithoutSource', 'Figures without a source'],
  ['repeatedSentences', 'Sentences that occur in two careers'],
  ['danglingReferences', 'References that lead nowhere'],
  ['unlinkedCareers', 'Careers that no other career leads to'],
]

/** The report as tables for people. */
export function contentReportText(report: ContentReport): string {
  const { careers, mustBeZero } = report
  const entries = (counts: Record<string, Cell>) => Object.entries(counts)
  const inLanguages = (counts: Record<Locale, number>) => locales.map((locale) => counts[locale])
  return [
    table(['Documents', ''], entries(report.documents)),
    table(['Category', 'Careers'], entries(report.careersPerCategory)),
    table(
      ['Entry route', 'First', 'Any'],
      Object.entries(report.routes).map(([type, { first, any }]) => [type, first, any]),
    ),
    table(['Stage', 'Careers'], entries(report.careersPerStage)),
    table(['Language: title, overview, first four stages', 'Careers'], entries(report.careersPerLanguage)),
    table(
      ['Career', 'Words', 'Grade', 'Sources', 'Links', 'Routes', ...locales.map((locale) => `No ${locale}`)],
      careers.map((each) => [
        each.slug,
        each.words,
        each.grade.toFixed(1),
        each.sources,
        each.links,
        each.routes.length,
        ...inLanguages(each.fallbacks),
      ]),
    ),
    table(
      ['Shown in English', 'Texts', ...locales],
      Object.entries(report.fallbacks).map(([collection, { texts, missing }]) => [
        collection,
        texts,
        ...inLanguages(missing),
      ]),
    ),
    found('Skills that no career uses', report.unusedSkills),
    'These must be 0:',
    ...bars.map(([name, title]) => found(title, mustBeZero[name])),
  ].join('\n\n')
}

const found = (title: string, list: string[]): string =>
  [`${title}: ${list.length}`, ...list.map((each) => `  ${each}`)].join('\n')

function table(heads: string[], rows: Cell[][]): string {
  const lines = [heads, ...rows.map((row) => row.map(String))]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
