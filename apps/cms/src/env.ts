/** The only reader of process.env in the CMS: parsed once, typed, loud. */
import { readEnvironment } from '@career-explorer/environment'
import { newSecret } from '@career-explorer/environment/secrets'

/** Builds and generators read the config but connect to nothing, so they need neither a database nor a secret. */
const isOffline =
  process.env.NEXT_PHASE === 'phase-production-build' ||
  process.argv.some((argument) => argument.startsWith('generate:') || argument === 'migrate:create')

const offline = { DATABASE_URL: 'postgres://offline@127.0.0.1:1/offline', PAYLOAD_SECRET: newSecret() }

export const env = readEnvironment(isOffline ? { ...process.env, ...offline } : process.env, {
  required: ['DATABASE_URL', 'PAYLOAD_SECRET'],
})

/** Is this the server that editors use, and not a command, a build or a test? */
export const isServing = !isOffline && process.env.NEXT_RUNTIME === 'nodejs'
