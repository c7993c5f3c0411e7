/** What decides about going live and about people, and the tests that must notice each change of it. */
export const mutated = [
  'src/editorial/guard.ts',
  'src/editorial/guard.hooks.ts',
  'src/editorial/guard.file.ts',
  'src/editorial/permit.ts',
  'src/editorial/transitions/rules.ts',
  'src/access/rules.ts',
  'src/editorial/reviewable.access.ts',
  'src/editorial/system.access.ts',
  'src/redirects/redirect.access.ts',
  'src/users/last-admin.ts',
  'src/users/password.ts',
]

export const tests = [
  'src/editorial/guard*.test.ts',
  'src/editorial/transitions/rules.test.ts',
  'src/access/rules.test.ts',
  'src/testing/collections.test.ts',
  'src/users/last-admin.test.ts',
  'src/users/password.test.ts',
]
