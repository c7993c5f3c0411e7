/** One line of the table, and of `results.json`. */
export type Row = { part: string; what: string; value: string; bar?: string; met?: boolean }

/** What a part of the bench may use; `small` tries whether everything works, and measures nothing worth telling. */
export type Bench = { small: boolean; folder: string; cmsUrl: string; tell: (line: string) => void }

/** The run says nothing: the machine was busy with something else. */
export class TooNoisy extends Error {
  override name = 'TooNoisy'
}

/** By nearest rank: the smallest value that so large a share is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** How far the values lie apart, as a share of the middle one: the outer tenths don't count. */
export function spread(values: readonly number[]): number {
  return (quantile(values, 0.9) - quantile(values, 0.1)) / median(values)
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
export const grouped = (number: number): string => Math.round(number).toLocaleString('en')
