import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { redact } from './redact'

describe('a line of the log', { timeout: 120_000 }, () => {
  test.each([
    ['an e-mail address', 'No mail server takes nimal.perera+a@schools.example.lk today', 'nimal'],
    ['an address of a network', 'Refused 203.0.113.77 after five tries', '203.0.113'],
    ['an address of a newer network', 'Refused 2001:db8:85a3::8a2e:370:7334 after five tries', '8a2e'],
    ['a session', 'Authorization: JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.abc-def', 'eyJ'],
    ['a session in a cookie', '"cookie":"payload-token=eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.abc"', 'payload-token'],
    ['what somebody asked for', 'GET /api/users?where[email][equals]=nimal%40example.lk', 'nimal'],
    ['the password of a database', 'connect postgres://cms:hunter2@db:5432/careers', 'hunter2'],
    ['a password in an object', '{"user":{"newPassword":"horse \\"battery"}}', 'battery'],
    ['a token in an object', '{"resetPasswordToken":"0123456789abcdef"}', '0123'],
  ])('does not tell %s', (_, line, secret) => {
    expect(redact(line)).not.toContain(secret)
  })

  test('keeps what an operator needs: the time, the version, this machine, the path', () => {
    const line =
      '{"time":"2026-11-25T04:40:12.123Z","msg":"PostgreSQL 18.4 at 127.0.0.1:5432 ::1 answered /api/careers"}'
    expect(redact(line)).toBe(line)
  })

  test('stays the JSON that it was, whatever somebody wrote into it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.emailAddress(), fc.ipV6(), fc.webUrl())),
        (record) => {
          expect(() => JSON.parse(redact(JSON.stringify({ ...record })))).not.toThrow()
        },
      ),
      { numRuns: 15 },
    )
  })

  test('takes no longer than its length allows', () => {
    for (const piece of ['a@', '1.', ':', '/?', '"token', 'eyJ', '\\']) redact(piece.repeat(30_000))
    expect(redact('::'.repeat(50_000))).toHaveLength(100_000)
  })
})
