/**
 * `npm run headers -- <address>[=<points>] … [--tls-in-front]`: grades pages, and fails when one has fewer points than asked for.
 *
 *     npm run headers -- https://careers.example.lk=125 https://cms.example.lk/admin/login=100
 *
 * With --tls-in-front an address without TLS is judged as if the proxy that ends it were there.
 */
import { parseArgs } from 'node:util'

import { describeGrade, gradePage } from './ask'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'tls-in-front': { type: 'boolean' } } })
if (positionals.length === 0) throw new Error('Say which addresses, such as https://careers.example.lk=125')

for (const wanted of positionals) {
  const [, address = wanted, least = '100'] = /^(.*?)(?:=(\d+))?$/.exec(wanted) ?? []
  const grade = await gradePage(address, { tlsInFront: values['tls-in-front'] })
  console.log(`${describeGrade(address, grade)}\n  at least ${least} is asked for\n`)
  if (grade.score < Number(least)) process.exitCode = 1
}
