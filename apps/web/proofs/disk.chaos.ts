import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Chaos, Verdict } from './chaos-verdict'
import { type Child, startServer } from './children'
import { publish, siteUrl } from './publisher-run'
import { freshCopy } from './publisher.chaos'
import { startSite } from './running-site'
import { contentOf, differences, halfWritten } from './whole-site'

/** A disk that fills up, and files that were cut off: readers get whole pages, and the next start makes it good. */
export async function diskChaos({ small, tell }: Chaos): Promise<Verdict> {
  const cms = await startServer('./generated-cms.ts', ['--careers', '12'])
  try {
    tell('a full disk')
    const full = await fullDisk(cms, small ? 2 : 12)
    tell('files that are cut off')
    const cut = await cutFiles(cms, small ? 10 : 200)
    return { ...full.counts, ...cut.counts, failures: [...full.failures, ...cut.failures] }
  } finally {
    await cms.end()
  }
}

type Part = { counts: Record<string, number | string>; failures: string[] }

/** A real one, in memory, where this user may make one. */
async function fullDisk(cms: Child, times: number): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  const failures: string[] = []
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder]).status !== 0) {
    await rm(folder, { recursive: true })
    return { counts: { 'full disk': 'not tried: only root may make a small disk' }, failures }
  }
  let refused = 0
  try {
    const site = join(folder, 'site')
    await publish(cms.url, folder)
    for (let time = 0; time < times; time += 1) {
      const { bavail, bsize } = await import('node:fs/promises').then(({ statfs }) => statfs(folder))
      const left = Math.floor(Math.random() * 300_000)
      await writeFile(join(folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - left)))
      cms.process.send({ change: time % 12 })
      if (!(await publish(cms.url, folder))) refused += 1
      failures.push(...(await halfWritten(site)).map((name) => `full disk: ${name} is half written`))
      await rm(join(folder, 'ballast'))
      await publish(cms.url, folder)
      const behind = differences(await contentOf(site), await freshCopy(cms))
      failures.push(...behind.map((name) => `after a full disk: ${name} is not up to date`))
    }
  } finally {
    spawnSync('umount', [folder])
    await rm(folder, { recursive: true })
  }
  return { counts: { 'publishes on a full disk': times, 'of these failed as a whole': refused }, failures }
}

async function cutFiles(cms: Child, times: number): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  const site = join(folder, 'site')
  const failures: string[] = []
  try {
    await mkdir(site, { recursive: true })
    await publish(cms.url, folder)
    const names = (await readdir(site, { recursive: true })).filter(
      (name) => /\.(?:html|json|xml|txt)(?:\.br|\.gz)?$/.test(name) && name !== 'manifest.json',
    )
    const running = await startSite({ DATA_DIR: folder, CMS_URL: 'http://127.0.0.1:9', SITE_URL: siteUrl })
    try {
      for (let time = 0; time < times; time += 1) {
        const name = names[Math.floor(Math.random() * names.length)] ?? ''
        const plain = name.replace(/\.(?:br|gz)$/, '')
        // From the disk: asked for, the server would have it at hand.
        const before = await readFile(join(site, plain), 'utf8')
        const { size } = await stat(join(site, name))
        await truncate(join(site, name), Math.floor(Math.random() * size))
        const text = await running.read(`/${plain.replace(/(?:^index)?\.html$/, '')}`)
        if (text !== before) failures.push(`cut off: a reader gets ${plain} otherwise than it was`)
        await publish(cms.url, folder)
        const left = await halfWritten(site)
        // A brotli form that is cut off is nobody's until it is written anew: the server answers with another one.
        failures.push(...left.filter((one) => !one.endsWith('.br')).map((one) => `cut off: ${one} is not mended`))
      }
    } finally {
      await running.end()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return { counts: { 'files cut off': times }, failures }
}
