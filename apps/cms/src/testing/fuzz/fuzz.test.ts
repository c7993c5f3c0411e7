import { expect } from 'vitest'

import { test } from '@/testing/test'

import { fuzz } from './fuzz'
import { preparing } from './prepare'

/** The whole suite is `npm run fuzz`. */
const callsOfATest = 300
/** The same calls each time: new ones are drawn by the long run. */
const seedOfATest = 946_036

test('nothing that anybody may ask breaks the CMS', { timeout: 600_000 }, async ({ payload, rest }) => {
  payload.logger.level = 'silent' // refusals are what is asked for
  const prepare = preparing(payload, rest, ['skills', 'media'])
  const { calls, statuses, faults, slow } = await fuzz({
    payload,
    rest,
    prepare,
    runs: callsOfATest,
    seed: seedOfATest,
  })
  console.log(`Fuzz: ${calls} calls, ${faults.length} faults, slow: ${slow.length}`)
  expect(faults).toEqual([])
  // Not everything is refused: some of what is asked is answered.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(0)
})

test('a way to break it is found, and told by the smallest call', { timeout: 600_000 }, async ({ payload, rest }) => {
  payload.logger.level = 'silent'
  const prepare = preparing(payload, rest, [])
  const broken: typeof rest = async (path, request) =>
    path.includes('limit=') ? new Response(null, { status: 500 }) : rest(path, request)
  const { faults } = await fuzz({ payload, rest: broken, prepare, runs: 100, seed: 1 })
  expect(faults.length).toBeGreaterThan(0)
  expect(faults[0]).toMatch(/^answered 500 [A-Z]+ \/api\/.*\n +smallest: .*limit=/)
})
