import { expect, test } from 'vitest'

import { validatePassword } from './password'

const sent = (data?: object) => validatePassword({ data } as Parameters<typeof validatePassword>[0])

test('a password has at least twelve characters', () => {
  expect(() => sent({ password: 'elevenchars' })).toThrow('at least 12 characters')
  expect(sent({ password: 'twelve chars' })).toEqual({ password: 'twelve chars' })
})

test('the refusal reaches who sent it', () => {
  expect(() => sent({ password: 'short' })).toThrow(expect.objectContaining({ status: 400, isPublic: true }))
})

test('a password is text', () => {
  expect(() => sent({ password: 123456789012 })).toThrow('at least 12 characters')
  expect(() => sent({ password: Array.from({ length: 12 }) })).toThrow('at least 12 characters')
})

test('a person is changed without a password too', () => {
  expect(sent({ name: 'Ada' })).toEqual({ name: 'Ada' })
  expect(sent({ password: null })).toEqual({ password: null })
  expect(sent()).toBeUndefined()
})
