import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const startScript = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))

/** What an operator may have set on this machine; a test says its own. */
const variables = new Set(
  'CMS_PORT WEB_PORT SITE_URL CMS_URL DATA_DIR DATABASE_URL DELIVERY_DATABASE_URL LOG_LEVEL METRICS_TOKEN PAYLOAD_SECRET ADMIN_EMAIL ADMIN_PASSWORD TRUST_PROXY RATE_LIMITS SECOND_FACTOR SMTP_URL MAIL_FROM NODE_ENV VITEST'.split(
    ' ',
  ),
)

export type StartCommand = {
  /** Everything it has printed so far, both streams. */
  output: () => string
  /** Resolves when it says that it is ready; rejects with its output when it ends or takes longer. */
  ready: (options: { limit: number }) => Promise<void>
  /** Resolves with its exit code. */
  ended: Promise<number | null>
  kill: (signal: NodeJS.Signals) => void
  /** Ask it to end, and wait until it has. */
  stop: () => Promise<number | null>
}

/** `npm start` as an operator runs it, with nothing in its environment but what is given here. */
export function startCareerExplorer(settings: Record<string, string>): StartCommand {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !variables.has(name)))
  const child = spawn(process.execPath, [startScript], {
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = once(child, 'close').then(([code]): number | null => code)
  const ready = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Career Explorer is ready')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const stop = async () => {
    child.kill('SIGTERM')
    return ended
  }

  return {
    output: () => output,
    ready: async ({ limit }) => {
      const tooLate = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(`npm start is not ready after ${limit / 1000} s:\n${output}`)), limit).unref()
      })
      const over = ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}:\n${output}`)))
      await Promise.race([ready, over, tooLate])
    },
    ended,
    kill: (signal) => void child.kill(signal),
    stop,
  }
}
