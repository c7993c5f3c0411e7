import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Chaos, Verdict } from './chaos-verdict'
import { startServer } from './children'
import type { Mood } from './generated-cms'
import { publish } from './publisher-run'
import { freshCopy } from './publisher.chaos'
import { contentOf, differences, halfWritten } from './whole-site'

/** A CMS that answers nonsense, half a body, errors or hardly at all: the site stays as it was, or is up to date. */
export async function answersChaos({ small, tell }: Chaos): Promise<Verdict> {
  const moods: Mood[] = small ? ['nonsense', 'half a body'] : ['nonsense', 'half a body', 'error', 'slow']
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  const site = join(folder, 'site')
  const cms = await startServer('./generated-cms.ts', ['--careers', '8'])
  const failures: string[] = []
  let refused = 0
  let tries = 0
  try {
    await publish(cms.url, folder)
    for (const mood of moods) {
      tell(mood)
      for (let turn = 0; turn < (small || mood === 'slow' ? 2 : 10); turn += 1) {
        const before = await contentOf(site)
        cms.process.send({ change: turn % 8 })
        cms.process.send({ mood })
        const isPublished = await publish(cms.url, folder)
        tries += 1
        if (!isPublished) {
          refused += 1
          failures.push(...differences(before, await contentOf(site)).map((name) => `${mood}: ${name} changed`))
        }
        failures.push(...(await halfWritten(site)).map((name) => `${mood}: ${name} is half written`))
        cms.process.send({ mood: 'well' })
      }
      await publish(cms.url, folder)
      const lost = differences(await contentOf(site), await freshCopy(cms))
      failures.push(...lost.map((name) => `after ${mood}: ${name} is not up to date`))
    }
    return { publishes: tries, 'refused as a whole': refused, failures }
  } finally {
    await cms.end()
    await rm(folder, { recursive: true })
  }
}
