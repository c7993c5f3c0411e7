import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { locales } from '@career-explorer/types/vocabulary'
import { z } from 'zod'

import { type Child, startServer } from './children'
import type { Chaos, Verdict } from './chaos-verdict'
import { slugOf } from './generated-careers'
import { publish, startPublisher } from './publisher-run'
import { contentOf, differences, halfWritten } from './whole-site'

const careers = 20

/** Kills the publisher in the middle of publishing, again and again; what it leaves must be whole, and nothing lost. */
export async function publisherChaos({ small, tell }: Chaos): Promise<Verdict> {
  const kills = small ? 6 : 200
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  const cms = await startServer('./generated-cms.ts', ['--careers', String(careers)])
  const broken: string[] = []
  const takenDown = new Set<number>()
  let inTheMiddle = 0
  try {
    await publish(cms.url, folder)
    let length = 1_000
    for (let kill = 0; kill < kills; kill += 1) {
      order(cms, kill, takenDown)
      const { killed, took } = await killWithin(cms, folder, length)
      if (killed) inTheMiddle += 1
      // One that came to its end says how long publishing takes on this machine now.
      length = killed ? length : took
      broken.push(...(await halfWritten(join(folder, 'site'))))
      if (kill % 20 === 19) tell(`${kill + 1} of ${kills}, ${inTheMiddle} in the middle of a publish`)
    }
    await publish(cms.url, folder)
    const down = [...takenDown].flatMap((number) => locales.map((locale) => `/${locale}/careers/${slugOf(number)}`))
    const gone = await goneFrom(join(folder, 'site'))
    const forgotten = [...new Set([...down, ...gone])].filter((one) => down.includes(one) !== gone.includes(one))
    // A copy made now has never had them: they come back before the two are compared.
    for (const number of takenDown) cms.process.send({ change: number })
    await publish(cms.url, folder)
    const changed = differences(await contentOf(join(folder, 'site')), await freshCopy(cms))
    const lost = [...forgotten, ...changed]
    return {
      kills,
      'killed while publishing': inTheMiddle,
      'half-written': broken.length,
      lost: lost.length,
      failures: [...broken, ...lost],
    }
  } finally {
    await cms.end()
    await rm(folder, { recursive: true })
  }
}

/** Most are changes; now and then a career is taken down, or comes back. */
function order({ process: cms }: Child, turn: number, takenDown: Set<number>): void {
  const change = (number: number) => {
    cms.send({ change: number })
    takenDown.delete(number)
  }
  const number = (turn * 7) % careers
  if (turn % 5 === 4) {
    cms.send({ takeDown: number })
    takenDown.add(number)
  } else change(number)
  change((number + 1) % careers)
}

/** The addresses that the site answers with "gone". */
async function goneFrom(site: string): Promise<string[]> {
  return moves.parse(JSON.parse(await readFile(join(site, 'redirects.json'), 'utf8'))).gone
}

const moves = z.object({ gone: z.array(z.string()) })

async function killWithin(cms: Child, folder: string, length: number): Promise<{ killed: boolean; took: number }> {
  const publisher = startPublisher(cms.url, folder)
  publisher.stderr?.resume()
  const ended = once(publisher, 'exit')
  await Promise.race([nextQuestion(cms), ended])
  const begun = performance.now()
  await Promise.race([pause(Math.random() * length), ended])
  publisher.kill('SIGKILL')
  const [, signal] = await ended
  return { killed: signal === 'SIGKILL', took: performance.now() - begun }
}

/** The publisher has started when it asks its first question. */
function nextQuestion({ process: cms }: Child): Promise<void> {
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('asked' in message)) return
      cms.off('message', hear)
      resolve()
    }
    cms.on('message', hear)
  })
}

/** What the site would be if nothing had ever gone wrong. */
export async function freshCopy(cms: Child): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  try {
    await publish(cms.url, folder)
    return await contentOf(join(folder, 'site'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
