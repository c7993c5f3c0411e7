import type { PayRange, Source } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { RangeBar } from '@/ui/range-bar'

import { amountOf } from './amount'
import { payScales, type PayScale } from './pay-scales'
import { SourceMark } from './source-mark'

type PayProps = { pay: readonly PayRange[]; sources: readonly Source[] }

/** Pay by experience, each currency on an axis of its own, rupees first. Every figure has its year and its source. */
export function Pay({ pay, sources }: PayProps) {
  return payScales(pay).map((scale) => <PayTable key={scale.key} scale={scale} sources={sources} />)
}

function PayTable({ scale, sources }: { scale: PayScale; sources: readonly Source[] }) {
  const { messages, formats } = useLocale()
  const { region, currency, period, end, ranges } = scale
  // One figure has nothing to be compared with.
  const isDrawn = ranges.length > 1 && end > 0
  return (
    <table className="pay">
      <caption>{messages.payRegion[region]}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.payLevelHeading}</th>
          <th scope="col">
            {messages.payRangeHeading}
            {isDrawn && (
              <span className="axis" aria-hidden="true">
                <span>0</span>
                <span>{formats.money(end, currency)}</span>
              </span>
            )}
          </th>
          <th scope="col">{messages.paySourceHeading}</th>
        </tr>
      </thead>
      <tbody>
        {ranges.map((range) => (
          <tr key={range.id}>
            <th scope="row">{messages.payLevel[range.level]}</th>
            <td>
              <Amount range={range} period={messages.payPeriod[period]} />
              {isDrawn && <RangeBar from={range.minimum} to={range.maximum} end={end} />}
            </td>
            <td>
              {range.year} <SourceMark sourceKey={range.sourceKey} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Amount({ range, period }: { range: PayRange; period: string }) {
  const { messages, formats } = useLocale()
  const amount = amountOf(range, messages, formats)
  return amount ? (
    <>
      <b>{amount}</b> {period}
    </>
  ) : (
    messages.payUnknown
  )
}
