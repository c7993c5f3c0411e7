/** `pnpm judge`: how well the search answers the judged queries, and which it answers wrong. */
import { locales } from '@career-explorer/types/vocabulary'

import { judge, sets, successAt } from './judge'

const percent = (share: number) => share.toFixed(3)

for (const set of sets) await printSet(set)

async function printSet(set: (typeof sets)[number]): Promise<void> {
  let all: Awaited<ReturnType<typeof judge>> = []
  console.log(`\n${set}\nlanguage  kind        queries  first  in five`)
  for (const locale of locales) {
    const judged = await judge(set, locale)
    all = [...all, ...judged]
    for (const kind of new Set(judged.map((one) => one.kind))) {
      print(
        locale,
        kind,
        judged.filter((one) => one.kind === kind),
      )
    }
  }
  print('all', '', all)
  for (const { query, right, found } of all.filter((one) => !one.right.includes(one.found[0] ?? ''))) {
    console.log(`not first: "${query}" → ${right.join(' or ')}, found ${found.slice(0, 3).join(', ') || 'nothing'}`)
  }
}

function print(locale: string, kind: string, some: Awaited<ReturnType<typeof judge>>): void {
  const figures = [percent(successAt(1, some)), percent(successAt(5, some))]
  console.log(
    locale.padEnd(9),
    kind.padEnd(11),
    String(some.length).padStart(7),
    figures[0]?.padStart(6),
    figures[1]?.padStart(8),
  )
}
