import type { PayRange } from '@career-explorer/types'
import { payLevels, payRegions } from '@career-explorer/types/vocabulary'

/** Figures that may stand on one axis: of one region, in one currency, for the same time. */
export type PayScale = Pick<PayRange, 'region' | 'currency' | 'period'> & {
  key: string
  /** Where the axis ends; it starts at 0. */
  end: number
  ranges: PayRange[]
}

/** Sorts pay onto its axes: at home before abroad, rupees before other money, from the first job up. */
export function payScales(pay: readonly PayRange[]): PayScale[] {
  const scales = new Map<string, PayScale>()
  for (const range of pay.toSorted(byPlace)) {
    const { region, currency, period } = range
    const key = `${region} ${currency} ${period}`
    const scale = scales.get(key) ?? { key, region, currency, period, end: 0, ranges: [] }
    scale.ranges.push(range)
    scale.end = Math.max(scale.end, range.minimum ?? 0, range.maximum ?? 0)
    scales.set(key, scale)
  }
  return [...scales.values()]
}

function byPlace(one: PayRange, other: PayRange): number {
  return (
    payRegions.indexOf(one.region) - payRegions.indexOf(other.region) ||
    Number(other.currency === 'LKR') - Number(one.currency === 'LKR') ||
    payLevels.indexOf(one.level) - payLevels.indexOf(other.level)
  )
}
