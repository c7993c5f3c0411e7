/**
 * The environment: every variable that the project reads, defined once.
 *
 * No dependencies: `npm start` reads it before anything is installed.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { describeValue, variables } from './variables.mjs'

/**
 * @typedef {object} Environment
 * @property {number} CMS_PORT
 * @property {number} WEB_PORT
 * @property {string} SITE_URL where readers reach the site, without a slash at the end
 * @property {string} CMS_URL where editors reach the admin, without a slash at the end
 * @property {string} DATA_DIR absolute
 * @property {string} [DATABASE_URL] unset: the embedded PostgreSQL
 * @property {string} [DELIVERY_DATABASE_URL] unset: the delivery API reads through DATABASE_URL
 * @property {string} [PAYLOAD_SECRET]
 * @property {string} [ADMIN_EMAIL]
 * @property {string} [ADMIN_PASSWORD]
 * @property {typeof import('./variables.mjs').logLevels[number]} LOG_LEVEL
 * @property {string} [METRICS_TOKEN] unset: /metrics answers this machine only
 * @property {number} TRUST_PROXY how many proxies of our own stand in front of the CMS
 * @property {'on' | 'off'} RATE_LIMITS
 * @property {typeof import('./variables.mjs').secondFactorFor[number]} SECOND_FACTOR of whom a second factor is demanded
 * @property {string} [SMTP_URL]
 * @property {string} [MAIL_FROM]
 */

/** @typedef {{ name: string, expected: string, actual: string }} EnvironmentProblem */

/** One error for everything that is wrong, so that nobody has to start three times to find three mistakes. */
export class EnvironmentError extends Error {
  /** @param {EnvironmentProblem[]} problems */
  constructor(problems) {
    const lines = problems.map(({ name, expected, actual }) => `  ${name} must be ${expected}; it is ${actual}`)
    super(['The environment is not usable:', ...lines].join('\n'))
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

/**
 * The environment as typed values with their defaults, or one EnvironmentError that names every bad variable.
 * An empty variable counts as unset.
 *
 * @template {'DATABASE_URL' | 'PAYLOAD_SECRET'} [Required=never]
 * @param {Record<string, string | undefined>} source usually `process.env`
 * @param {{ required?: readonly Required[] }} [options] variables that have no default here, but must be set
 * @returns {Environment & Record<Required, string>}
 */
export function readEnvironment(source, { required = [] } = {}) {
  /** @type {EnvironmentProblem[]} */
  const problems = []
  /** @type {Record<string, string>} */
  const values = {}
  for (const [name, variable] of Object.entries(variables)) {
    const value = source[name]?.trim()
    const missing = required.some((one) => one === name) || (name === 'MAIL_FROM' && Boolean(source.SMTP_URL))
    if (value && variable.accepts(value)) values[name] = value
    else if (value || missing)
      problems.push({ name, expected: variable.expected, actual: describeValue(variable, value) })
  }

  const CMS_PORT = Number(values.CMS_PORT ?? 3000)
  const WEB_PORT = Number(values.WEB_PORT ?? 4173)
  if (CMS_PORT === WEB_PORT) {
    problems.push({ name: 'WEB_PORT', expected: 'another port than CMS_PORT', actual: `${WEB_PORT}, as CMS_PORT` })
  }
  if (problems.length > 0) throw new EnvironmentError(problems)

  const environment = {
    ...values,
    CMS_PORT,
    WEB_PORT,
    SITE_URL: withoutSlash(values.SITE_URL ?? `http://localhost:${WEB_PORT}`),
    CMS_URL: withoutSlash(values.CMS_URL ?? `http://localhost:${CMS_PORT}`),
    LOG_LEVEL: values.LOG_LEVEL ?? 'info',
    TRUST_PROXY: Number(values.TRUST_PROXY ?? 0),
    RATE_LIMITS: values.RATE_LIMITS ?? 'on',
    SECOND_FACTOR: values.SECOND_FACTOR ?? 'nobody',
    DATA_DIR: resolve(workspaceRoot(), values.DATA_DIR ?? '.data'),
  }
  return /** @type {Environment & Record<Required, string>} */ (environment)
}

/**
 * The folder of pnpm-workspace.yaml at or above `from`; `from` itself where there is none.
 * By walking, not from this file's own address: a bundler may have moved it.
 *
 * @param {string} [from]
 */
export function workspaceRoot(from = process.cwd()) {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
    if (folder === dirname(folder)) return from
  }
}

/** @param {string} url */
function withoutSlash(url) {
  return url.replace(/\/+$/, '')
}
