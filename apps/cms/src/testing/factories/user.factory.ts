import type { User } from '@career-explorer/types/payload'
import { newSecret } from '@career-explorer/environment/secrets'
import type { Payload } from 'payload'

import { nextNumber } from './unique'

/** Every person that a test makes signs in with this one. */
export const userPassword = newSecret()

/** A person with an account; an author unless told. */
export async function createUser(
  payload: Payload,
  data: Partial<Pick<User, 'name' | 'email' | 'roles'>> = {},
): Promise<User> {
  const number = nextNumber()
  return payload.create({
    collection: 'users',
    data: {
      name: `Person ${number}`,
      email: `person-${number}@example.org`,
      roles: ['author'],
      password: userPassword,
      ...data,
    },
  })
}
