import { randomBytes } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { EnvironmentError, readEnvironment } from './environment.mjs'

/** @param {Record<string, string>} source */
function messageFor(source) {
  try {
    readEnvironment(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  throw new Error('It was accepted')
}

describe('readEnvironment', () => {
  test('nothing set is usable: every variable that a start needs has a default', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({ CMS_PORT: 3000, WEB_PORT: 4173, CMS_URL: 'http://localhost:3000' })
    expect(environment.DATA_DIR).toMatch(/\/\.data$/)
    expect(environment.DATABASE_URL).toBeUndefined()
  })

  test('the addresses follow the ports, and lose a slash at the end', () => {
    expect(readEnvironment({ WEB_PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
    expect(readEnvironment({ SITE_URL: 'https://careers.example.org/' }).SITE_URL).toBe('https://careers.example.org')
  })

  test('an empty variable counts as unset', () => {
    expect(readEnvironment({ DATABASE_URL: '', CMS_PORT: ' ' })).toMatchObject({ CMS_PORT: 3000 })
  })

  test('one error names every bad variable, what it must be and what it is', () => {
    const message = messageFor({ CMS_PORT: 'many', SITE_URL: 'careers.example.org', ADMIN_EMAIL: 'nobody' })
    expect(message.split('\n')).toHaveLength(4)
    expect(message).toContain('CMS_PORT must be a port from 1 to 65535; it is "many"')
    expect(message).toContain('SITE_URL must be an address like')
    expect(message).toContain('ADMIN_EMAIL must be an e-mail address; it is "nobody"')
  })

  test.each([
    ['PAYLOAD_SECRET', 'too-short-a-secret'],
    ['ADMIN_PASSWORD', 'hunter2'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/careers'],
    ['SMTP_URL', 'http://user:hunter2@mail'],
  ])('the value of a bad %s is never shown', (name, value) => {
    const message = messageFor({ [name]: value, MAIL_FROM: 'a@example.org' })
    expect(message).toContain(`${value.length} characters long (not shown)`)
    expect(message).not.toContain(value)
  })

  test.each(/** @type {const} */ (['base64', 'base64url', 'hex']))(
    'a secret of 32 random bytes in %s is one',
    (encoding) => {
      const PAYLOAD_SECRET = randomBytes(32).toString(encoding)
      expect(readEnvironment({ PAYLOAD_SECRET }).PAYLOAD_SECRET).toBe(PAYLOAD_SECRET)
    },
  )

  test.each([
    ['too short', randomBytes(24).toString('base64')],
    ['one character', 'x'.repeat(64)],
    ['a word over and over', 'careers-'.repeat(8)],
    ['the one of an example', `change-me-${randomBytes(32).toString('hex')}`],
    ['a sentence', 'aaaa bbbb aaaa bbbb aaaa bbbb aaaa bbbb aaaa c'],
  ])('a secret that is %s is none', (_, PAYLOAD_SECRET) => {
    expect(messageFor({ PAYLOAD_SECRET })).toContain('32 random bytes')
  })

  test('proxies are counted, and only small numbers are', () => {
    expect(readEnvironment({}).TRUST_PROXY).toBe(0)
    expect(readEnvironment({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2)
    expect(messageFor({ TRUST_PROXY: 'true' })).toContain('TRUST_PROXY must be the number of proxies')
  })

  test('a second factor is demanded of a group that there is', () => {
    expect(readEnvironment({ SECOND_FACTOR: 'reviewers' }).SECOND_FACTOR).toBe('reviewers')
    expect(messageFor({ SECOND_FACTOR: 'some' })).toContain('one of nobody, admins, reviewers, everyone')
  })

  test('mail needs a sender', () => {
    expect(messageFor({ SMTP_URL: 'smtp://mail.example.org' })).toContain('MAIL_FROM')
    const MAIL_FROM = 'Career Explorer <careers@example.org>'
    expect(readEnvironment({ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM)
  })

  test('the two servers cannot share a port', () => {
    expect(messageFor({ CMS_PORT: '4000', WEB_PORT: '4000' })).toContain('WEB_PORT must be another port than CMS_PORT')
  })

  test('a variable without a default can be required', () => {
    expect(() => readEnvironment({}, { required: ['DATABASE_URL'] })).toThrow('DATABASE_URL must be')
  })

  test.each([
    'ftp://x.example.org',
    'https://x.example.org/path',
    'https://user@x.example.org',
    'https://x.example.org?a',
  ])('%s is no address of a site', (SITE_URL) => {
    expect(messageFor({ SITE_URL })).toContain('SITE_URL')
  })
})
