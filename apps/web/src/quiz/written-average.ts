/** 4.4, and 4 rather than 4.0; the same in every language of the site. */
export function writtenAverage(average: number): string {
  return String(Math.round(average * 10) / 10)
}
