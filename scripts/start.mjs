/**
 * `npm start`: from a bare clone to a running site. Node's own modules only, since it runs before anything is installed.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { EnvironmentError, readEnvironment } from '../packages/environment/src/environment.mjs'
import { keptSecret } from '../packages/environment/src/secrets.mjs'
import { typescript } from '../packages/environment/src/typescript.mjs'
import { Children, endLeftovers } from './children.mjs'
import { commandDatabase } from './database.mjs'
import { Failure } from './failure.mjs'
import { install } from './install.mjs'
import { checkDatabaseServer, checkDataDirectory, checkPorts } from './preflight.mjs'
import { step } from './progress.mjs'
import { Server, untilItAnswers } from './server.mjs'
import { checkPlatform, loadSettings, root } from './workspace.mjs'

/** @typedef {import('../packages/environment/src/environment.mjs').Environment} Environment */
/** @typedef {{ email: string, passwordFile: string | null }} FirstAdmin `passwordFile`: made for them, and not shown yet */

const begun = Date.now()

/** How long a first start waits for its pages, in milliseconds. They appear by themselves when it takes longer. */
const publishPatience = 180_000

/** @type {Children | null} */
let children = null
/** Gives the database back, once it has been opened. @type {(() => Promise<void>) | null} */
let closeDatabase = null
/** @type {Promise<void> | null} */
let stopping = null

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(0, '\nStopping …'))
}

try {
  await start()
} catch (error) {
  await stop(1, messageOf(error))
}

async function start() {
  checkPlatform()
  loadSettings()
  const environment = readEnvironment(process.env)
  checkDataDirectory(environment.DATA_DIR)
  const left = await endLeftovers(environment.DATA_DIR)
  if (left.length > 0) console.log(`Ended what an earlier start had left running: ${left.join(', ')}.`)
  await checkPorts(environment)
  await checkDatabaseServer(environment)

  const started = (children = new Children(environment.DATA_DIR))
  const tools = await step('Installing packages', (note) => install(started, note))
  const env = {
    ...tools,
    ...textOf(environment),
    NODE_ENV: 'production',
    PAYLOAD_SECRET: environment.PAYLOAD_SECRET ?? keptSecret(environment.DATA_DIR, 'payload-secret'),
  }
  const DATABASE_URL = await step('Opening the database', () => openDatabase(env))
  await step('Building', () =>
    started.run({ name: 'build', program: 'turbo', args: ['run', 'build'], cwd: root, env: tools }),
  )
  const admin = await step('Preparing the database', (note) => prepare(started, { ...env, DATABASE_URL }, note))
  await step('Starting the CMS and the site', () => serve(started, environment, { ...env, DATABASE_URL }))
  await step('Publishing the site', () => published(environment))
  announce(environment, admin)
}

/** @param {NodeJS.ProcessEnv} env */
async function openDatabase(env) {
  closeDatabase = async () => void (await commandDatabase('stop', env))
  const { answer, remark } = await commandDatabase('start', env)
  if (remark) console.log(remark)
  return answer
}

/**
 * Migrate, make the first admin, load the content that ships.
 *
 * @param {Children} started
 * @param {NodeJS.ProcessEnv} env
 * @param {(note: string) => void} note
 * @returns {Promise<FirstAdmin>}
 */
async function prepare(started, env, note) {
  /** @type {FirstAdmin | null} */
  let admin = null
  const args = [...typescript, 'src/prepare.ts']
  const onMessage = (/** @type {unknown} */ message) => {
    if (!message || typeof message !== 'object') return
    if ('note' in message) note(String(message.note))
    if ('remark' in message) console.log(`\n! ${message.remark}`)
    if ('admin' in message) admin = /** @type {FirstAdmin} */ (message.admin)
  }
  const command = { name: 'prepare', program: process.execPath, args, cwd: join(root, 'apps', 'cms'), env }
  await started.run(command, { onMessage })
  if (!admin) throw new Failure(started.explain('prepare', 'named no admin'))
  return admin
}

/**
 * Start both servers and wait until both answer. From here on, one that dies is started again.
 *
 * @param {Children} started
 * @param {Environment} environment
 * @param {NodeJS.ProcessEnv} env
 */
async function serve(started, { CMS_PORT, WEB_PORT }, env) {
  const node = process.execPath
  const cms = { name: 'cms', program: node, args: ['dist/serve.js'], cwd: join(root, 'apps', 'cms'), env }
  // The site reads the CMS from this machine, and needs none of its secrets.
  const secrets = [
    'DATABASE_URL',
    'DELIVERY_DATABASE_URL',
    'PAYLOAD_SECRET',
    'ADMIN_PASSWORD',
    'SMTP_URL',
    'METRICS_TOKEN',
  ]
  const open = Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.includes(name)))
  const site = {
    name: 'site',
    program: node,
    args: [...typescript, 'site/serve.ts'],
    cwd: join(root, 'apps', 'web'),
    env: { ...open, CMS_URL: `http://127.0.0.1:${CMS_PORT}` },
  }
  const answers = [
    `http://127.0.0.1:${CMS_PORT}/healthz`,
    `http://127.0.0.1:${CMS_PORT}/readyz`,
    `http://127.0.0.1:${WEB_PORT}/healthz`,
  ]
  const servers = [cms, site].map((command) => new Server(started, command, () => stopping !== null))
  const gaveUp = Promise.race(servers.map((server) => server.run()))
  gaveUp.catch((error) => stop(1, messageOf(error)))
  await Promise.race([Promise.all(answers.map((url) => untilItAnswers(url, () => stopping !== null))), gaveUp])
  for (const server of servers) server.keepAlive()
}

/**
 * Wait until the site serves what the CMS has published: a first visitor finds pages, not a site under construction.
 *
 * @param {Environment} environment
 */
async function published({ CMS_PORT, WEB_PORT }) {
  const until = Date.now() + publishPatience
  while (Date.now() < until && stopping === null) {
    const wanted = await sequenceAt(`http://127.0.0.1:${CMS_PORT}/api/delivery/v1/manifest`)
    const served = await sequenceAt(`http://127.0.0.1:${WEB_PORT}/healthz`)
    if (wanted !== null && served !== null && served >= wanted) return
    await pause(300)
  }
  if (stopping === null) console.log('\n! The site is still being published: its pages appear one after the other.')
}

/** @param {string} url @returns {Promise<number | null>} null while it has none to tell */
async function sequenceAt(url) {
  try {
    const answer = /** @type {unknown} */ (await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).json())
    const hasOne = typeof answer === 'object' && answer !== null && 'sequence' in answer
    return hasOne && typeof answer.sequence === 'number' ? answer.sequence : null
  } catch {
    // Not there yet, or just restarting: asked again.
    return null
  }
}

/**
 * @param {Environment} environment
 * @param {FirstAdmin} admin
 */
function announce({ SITE_URL, CMS_URL, DATA_DIR }, { email, passwordFile }) {
  const password = passwordFile ? `${readFileSync(passwordFile, 'utf8').trim()}  (shown this once)` : 'as it was set'
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`
Career Explorer is ready after ${seconds} s.

  Site      ${SITE_URL}
  Admin     ${CMS_URL}/admin
  E-mail    ${email}
  Password  ${password}
  Logs      ${join(DATA_DIR, 'logs')}

Ctrl-C stops it.`)
  if (passwordFile) rmSync(passwordFile)
}

/**
 * End the children, then the database, then this process.
 *
 * @param {number} code
 * @param {string} message
 */
function stop(code, message) {
  stopping ??= (async () => {
    const say = code === 0 ? console.log : console.error
    say(message)
    try {
      await children?.end()
      await closeDatabase?.()
    } catch (error) {
      console.error(messageOf(error))
      process.exit(1)
    }
    process.exit(code)
  })()
  return stopping
}

/** A Failure is told in its own words; anything else is a mistake of ours and shows where it happened. @param {unknown} error */
function messageOf(error) {
  if (error instanceof Failure || error instanceof EnvironmentError) return error.message
  return error instanceof Error ? String(error.stack) : String(error)
}

/** @param {Environment} environment */
function textOf(environment) {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]))
}
