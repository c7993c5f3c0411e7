import { expect } from 'vitest'

import { inWords } from '@/testing/probes/statuses'
import { test } from '@/testing/test'

import { plant } from './plant'
import { probesOf } from './probe'
import { search } from './search'
import { askers } from './secret'
import { spread } from './spread'

/** The whole suite is `npm run leaks`. */
const probesOfATest = 1_500

test('nobody reads what is not theirs', { timeout: 600_000 }, async ({ payload, rest }) => {
  payload.logger.level = 'silent' // refusals are what is asked for
  const planted = await plant(payload, rest)
  const asked = spread([...probesOf(payload, planted, askers)], probesOfATest)
  const { probes, hits, statuses, seen } = await search(rest, planted, asked)
  console.log(`Leaks: ${probes} probes, ${hits.length} hits; answers ${inWords(statuses)}`)
  expect(hits).toEqual([])
  // Those who may read it found it: the questions are ones that could have let it out.
  expect([...seen].filter((what) => what.startsWith('the text of a draft'))).not.toEqual([])
  expect([...seen].filter((what) => what.includes('of a mail'))).not.toEqual([])
})

test('a rule that lets everybody read drafts is noticed', { timeout: 600_000 }, async ({ payload, rest }) => {
  payload.logger.level = 'silent'
  const planted = await plant(payload, rest, ['skills'])
  const { access } = payload.collections.skills.config
  const rule = access.read
  access.read = () => true
  const ofSkills = [...probesOf(payload, planted, ['nobody'])].filter(({ path }) => path.startsWith('/api/skills?'))
  const { hits } = await search(rest, planted, ofSkills)
  access.read = rule
  expect(hits.join('\n')).toContain('nobody: GET /api/skills?draft=true: the text of a draft of skills')
})
