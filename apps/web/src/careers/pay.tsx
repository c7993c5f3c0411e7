import type { PayRange, Source } from '@career-explorer/types'
import { payRegions } from '@career-explorer/types/vocabulary'

import { useLocale } from '@/i18n/locale'

import { amountOf } from './amount'
import { SourceMark } from './source-mark'

type PayProps = { pay: readonly PayRange[]; sources: readonly Source[] }

/** Pay by region and experience, rupees first. Every figure has its year, and its source where one is known. */
export function Pay({ pay, sources }: PayProps) {
  const { messages } = useLocale()
  return payRegions.map((region) => {
    const rows = pay.filter((range) => range.region === region).toSorted(byCurrency)
    if (rows.length === 0) return null
    return (
      <table className="pay" key={region}>
        <caption>{messages.payRegion[region]}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.payLevelHeading}</th>
            <th scope="col">{messages.payRangeHeading}</th>
            <th scope="col">{messages.paySourceHeading}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((range) => (
            <tr key={range.id}>
              <th scope="row">{messages.payLevel[range.level]}</th>
              <td>
                <Amount {...range} />
              </td>
              <td>
                {range.year} <SourceMark sourceKey={range.sourceKey} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  })
}

const byCurrency = (one: PayRange, other: PayRange) => Number(other.currency === 'LKR') - Number(one.currency === 'LKR')

function Amount(range: PayRange) {
  const { messages, formats } = useLocale()
  const amount = amountOf(range, messages, formats)
  return amount ? (
    <>
      <span className="amount">{amount}</span> {messages.payPeriod[range.period]}
    </>
  ) : (
    messages.payUnknown
  )
}
