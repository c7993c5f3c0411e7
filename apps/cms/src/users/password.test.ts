import { expect, test } from 'vitest'

import { faultInPassword } from '@/accounts/password-rules'

import { validatePassword } from './password'

type Args = Parameters<typeof validatePassword>[0]

const sent = (data?: object, change: object = {}) =>
  validatePassword({
    data,
    operation: 'create',
    req: { payloadAPI: 'local', context: {} },
    ...change,
  } as unknown as Args)

const good = 'tabla rain kitchen ferry'

test('a password has at least twelve characters', () => {
  expect(() => sent({ password: 'x7Kq-fR2m-w' })).toThrow('at least 12 characters')
  expect(sent({ password: good })).toEqual({ password: good })
})

test('the refusal reaches who sent it', () => {
  expect(() => sent({ password: 'short' })).toThrow(expect.objectContaining({ status: 400, isPublic: true }))
})

test('a password is text, and no novel', () => {
  expect(() => sent({ password: 123456789012 })).toThrow('at least 12 characters')
  expect(() => sent({ password: Array.from({ length: 12 }) })).toThrow('at least 12 characters')
  expect(() => sent({ password: 'tabla rain '.repeat(20) })).toThrow('at most 128')
})

test.each([
  'password1234',
  'Password123!',
  'qwertyuiop12',
  '123456789012',
  'aaaaaaaaaaaa',
  'iloveyou1234',
  'abcdefghijkl',
])('%s is among the first that somebody tries', (password) => {
  expect(faultInPassword(password)).toContain('among the first')
})

test.each(['Amara Perera', 'amara.perera@example.org', 'amaraperera1', 'Perera-Amara-99'])(
  '%s is no password of Amara Perera',
  (password) => {
    expect(() => sent({ password, name: 'Amara Perera', email: 'amara.perera@example.org' })).toThrow('A password')
  },
)

test.each([good, 'x7Kq-fR2m-wTz9', 'මගේ පොල් ගස උස', 'கடல் மழை யானை பாலம்'])('%s is a good one', (password) => {
  expect(faultInPassword(password, ['Amara Perera'])).toBeNull()
})

test('nobody sets somebody else’s password over the API', () => {
  const req = { payloadAPI: 'REST', context: {} }
  expect(() => sent({ password: good }, { operation: 'update', req })).toThrow('set their password themselves')
})

test('a person is made with a password over the API, and the system sets one', () => {
  const req = { payloadAPI: 'REST', context: {} }
  expect(sent({ password: good }, { operation: 'create', req })).toEqual({ password: good })
  expect(sent({ password: good }, { operation: 'update' })).toEqual({ password: good })
})

test('a person is changed without a password too', () => {
  expect(sent({ name: 'Ada' })).toEqual({ name: 'Ada' })
  expect(sent({ password: null })).toEqual({ password: null })
  expect(sent()).toBeUndefined()
})
