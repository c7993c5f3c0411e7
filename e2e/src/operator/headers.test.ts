/** What browsers are told, graded as a well-known public service would grade it. */
import { describe, expect } from 'vitest'

import { test } from '@/journey'

import { gradePage } from './headers/ask'
import { gradeHeaders } from './headers/grade'

const closed = "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'"

const scoreOf = (headers: Record<string, string>, cookies: string[] = []) =>
  gradeHeaders(new Headers(headers), cookies, true).score

describe('the grade', () => {
  test('of a page that says nothing is low', () => {
    expect(scoreOf({})).toBe(100 - 25 - 20 - 5 - 20)
  })

  test('rises above 100 only for what is more than needed', () => {
    const needed = {
      'Content-Security-Policy': closed,
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
    }
    expect(scoreOf(needed)).toBe(100 + 10 + 5)
    expect(scoreOf({ ...needed, 'Cross-Origin-Resource-Policy': 'same-origin' })).toBe(125)
    expect(scoreOf({ ...needed, 'Content-Security-Policy': closed.replace("script-src 'self'", 'script-src *') })).toBe(
      80,
    )
    expect(scoreOf(needed, ['session=1; HttpOnly; SameSite=Strict'])).toBe(60)
  })
})

test('the site has at least 125 points', async ({ siteUrl }) => {
  for (const path of ['/', '/en', '/si']) {
    const { score } = await gradePage(`${siteUrl}${path}`)
    expect(score).toBeGreaterThanOrEqual(125)
  }
})

test('the admin has at least 100, its cookies included', async ({ cmsUrl, admin }) => {
  const signedIn = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const cookies = signedIn.headers.getSetCookie()
  expect(cookies).not.toEqual([])
  const { score } = await gradePage(`${cmsUrl}/admin/login`, { cookies })
  expect(score).toBeGreaterThanOrEqual(100)
})
