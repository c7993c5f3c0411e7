import { describe, expect, test } from 'vitest'

import { faultsOf } from './advisories.mjs'
import { lockedPackages } from './lockfile.mjs'
import { readText } from './workspace.mjs'

const today = new Date('2026-11-25')

/** @type {import('./advisories.mjs').Advisory} */
const one = {
  id: 'CVE-2026-00001',
  package: 'payload',
  range: '<3.90.0',
  severity: 'high',
  what: 'Somebody can do something.',
  decision: 'fixed',
  answer: 'We use a newer version.',
  since: '2026-11-22',
}

test('no package that we install is known to be vulnerable, or we have said why it does not matter', () => {
  const { advisories } = JSON.parse(readText('security/advisories.json'))
  expect(advisories.length).toBeGreaterThan(20)
  expect(faultsOf(advisories, lockedPackages(readText('pnpm-lock.yaml')), new Date())).toEqual([])
})

test('no id is listed twice', () => {
  const { advisories } = JSON.parse(readText('security/advisories.json'))
  const ids = advisories.map((/** @type {{ id: string, package: string }} */ entry) => `${entry.id} ${entry.package}`)
  expect(ids).toEqual([...new Set(ids)])
})

describe('whoever keeps the list is told', () => {
  const installed = [{ name: 'payload', version: '3.89.1' }]

  test('when something said to be fixed is installed', () => {
    expect(faultsOf([one], installed, today)).toEqual([expect.stringContaining('payload 3.89.1')])
    expect(faultsOf([one], [{ name: 'payload', version: '3.90.2' }], today)).toEqual([])
  })

  test.each([
    ['critical', 2],
    ['high', 7],
    ['moderate', 14],
    ['low', 14],
  ])('when nobody decides on a %s one for more than %d days', (severity, days) => {
    const undecided = /** @type {const} */ ({ ...one, severity, decision: 'undecided', answer: '' })
    const since = (/** @type {number} */ ago) => new Date(today.getTime() - ago * 86_400_000).toISOString().slice(0, 10)
    expect(faultsOf([{ ...undecided, since: since(days) }], installed, today)).toEqual([])
    expect(faultsOf([{ ...undecided, since: since(days + 1) }], installed, today)).toHaveLength(1)
  })

  test('when what was accepted for a time is due again', () => {
    const accepted = /** @type {const} */ ({ ...one, decision: 'accepted' })
    expect(faultsOf([{ ...accepted, until: '2026-12-24' }], installed, today)).toEqual([])
    expect(faultsOf([{ ...accepted, until: '2026-11-01' }], installed, today)).toHaveLength(1)
    expect(faultsOf([accepted], installed, today)).toHaveLength(1)
  })

  test('when an entry is incomplete', () => {
    for (const wrong of [
      { id: 'x' },
      { range: 'a few' },
      { severity: 'bad' },
      { since: 'soon' },
      { what: '' },
      { answer: '' },
    ]) {
      expect(faultsOf([{ ...one, ...wrong }], [], today)).toHaveLength(1)
    }
  })
})

test('a lockfile tells what we ship from what we build with', () => {
  const locked = lockedPackages(readText('pnpm-lock.yaml'))
  const named = (/** @type {string} */ name) => locked.filter((entry) => entry.name === name)
  expect(named('payload')).toMatchObject([{ version: '3.90.2', inProduction: true }])
  expect(named('next')).toMatchObject([{ inProduction: true }])
  expect(named('vitest')).toMatchObject([{ inProduction: false }])
})
