import { expect } from 'vitest'

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
  const { probes, hits } = await search(rest, planted, spread([...probesOf(payload, planted, askers)], probesOfATest))
  console.log(`Leaks: ${probes} probes, ${hits.length} hits`)
  expect(hits).toEqual([])
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
