/**
 * `publish --once` makes the site from what is published now; `--watch` goes on following the changes. With
 * `--thorough`, `--once` also draws the pictures that careers are shared with and compresses everything as well as can
 * be, which takes far longer than rendering.
 * Files go to DATA_DIR/site, or where `--output <folder>` says.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { loadRenderer, readAppBuild } from './app-build'
import { NotBuilt } from './app-page'
import { BadEnvironment, readEnv } from './env'
import { Feed, FeedFailed } from './feed'
import { Output } from './output'
import { Publisher } from './publisher'

const longPoll = 25
const longestPause = 5_000
const soonest = 250

const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
process.once('SIGINT', () => ending.abort())
// Started by the server: when that is gone, nobody needs us.
process.once('disconnect', () => ending.abort())

try {
  await main()
} catch (error) {
  if (!ending.signal.aborted) {
    const isTold = error instanceof BadEnvironment || error instanceof NotBuilt || error instanceof FeedFailed
    console.error(isTold ? error.message : error)
    process.exitCode = 1
  }
}
if (process.connected) process.disconnect()

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean' },
      watch: { type: 'boolean' },
      thorough: { type: 'boolean' },
      output: { type: 'string' },
    },
  })
  const env = readEnv(process.env)
  const dist = fileURLToPath(new URL('../dist', import.meta.url))
  const output = new Output(values.output ?? env.outputFolder)
  const publisher = new Publisher({
    output,
    feed: new Feed(env.cmsUrl),
    build: readAppBuild(dist),
    renderer: await loadRenderer(dist),
    dist,
    siteUrl: env.siteUrl,
    onProgress: progress(),
  })
  if (values.watch) await watch(publisher)
  else {
    const begin = performance.now()
    const { sequence } = await publisher.catchUp(ending.signal)
    if (values.thorough) {
      await publisher.site.shares.draw()
      await output.polish()
    }
    console.log(`Published up to change ${sequence} in ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  }
}

/** Follows the CMS for ever; what goes wrong there is waited out, longer each time, and told once. */
async function watch(publisher: Publisher): Promise<void> {
  let state = null
  let failures = 0
  while (!ending.signal.aborted) {
    const asked = performance.now()
    try {
      state = state
        ? await publisher.follow(await publisher.site.refresh(state), longPoll, ending.signal)
        : await publisher.catchUp(ending.signal)
      if (failures > 0) console.log('The CMS answers again')
      failures = 0
      // A CMS that has too many waiting answers at once.
      if (performance.now() - asked < soonest) await pause(soonest, undefined, { signal: ending.signal })
    } catch (error) {
      if (ending.signal.aborted) return
      if (failures === 0) console.warn(error instanceof FeedFailed ? `Waiting for the CMS: ${error.message}` : error)
      // What was half done is done again from what the folder says.
      state = null
      const rest = Math.min(250 * 2 ** failures++, longestPause)
      const isOver = AbortSignal.any([ending.signal, AbortSignal.timeout(rest)])
      // What is wrong with the folder, the next try tells.
      await publisher.site.tidy(isOver).catch(() => {})
      if (!isOver.aborted) await pause(rest, undefined, { signal: isOver }).catch(() => {})
    }
  }
}

/** A bar, or a line now and then where there is no terminal, on renders that take long enough to wonder. */
function progress(): (done: number, of: number) => void {
  const isTerminal = process.stdout.isTTY
  let told = performance.now()
  return (done, of) => {
    if (of < 20 || (performance.now() - told < (isTerminal ? 100 : 2_000) && done < of)) return
    told = performance.now()
    const text = `${done} of ${of} pages`
    if (!isTerminal) return console.log(text)
    const full = Math.round((done / of) * 30)
    process.stdout.write(`\r${'█'.repeat(full)}${'░'.repeat(30 - full)} ${text}${done < of ? '' : '\n'}`)
  }
}
