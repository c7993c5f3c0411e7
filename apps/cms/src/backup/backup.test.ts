import { appendFile, mkdtemp, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { drain } from '@/delivery/drain'
import { createCareer } from '@/testing/factories/career.factory'
import { createMedia } from '@/testing/factories/media.factory'
import { createSkill } from '@/testing/factories/skill.factory'
import { publish } from '@/testing/publish'
import type { RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

import { filesIn, verifyChecksums, writeChecksums } from './checksums'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-explorer-backup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const published = async (rest: RestClient) => (await rest('/api/delivery/v1/manifest')).text()

async function someContent(payload: Payload): Promise<void> {
  const skill = await createSkill(payload, { description: 'Tabs\tand\\backslashes,\nlines, සිංහල and \\N' })
  await publish(payload, 'skills', skill.id)
  await createSkill(payload) // a draft
  await createCareer(payload)
  await createMedia(payload)
  await drain(payload)
}

/** Everything gone, as on a new server. */
async function empty(payload: Payload): Promise<void> {
  await payload.db.pool.query('drop schema public cascade; create schema public')
  const { staticDir } = payload.collections.media.config.upload
  await rm(String(staticDir), { recursive: true, force: true })
}

describe('a backup', { timeout: 900_000 }, () => {
  test('brings everything back into an empty server, as students and editors had it', async ({
    payload,
    rest,
    admin,
  }) => {
    await someContent(payload)
    const before = await published(rest)
    const skills = await (await rest('/api/skills?draft=true&sort=id', { as: admin })).json()
    const pictures = await filesIn(String(payload.collections.media.config.upload.staticDir))
    const made = await makeBackup(payload, join(folder, 'whole'))
    expect(made.delivery.documents).toBeGreaterThan(0)
    expect(pictures.length).toBeGreaterThan(0)

    await empty(payload)
    const { manifest } = await restoreBackup(payload, join(folder, 'whole'), { force: false })
    expect(manifest).toEqual(made)
    expect(await published(rest)).toBe(before)
    expect(await (await rest('/api/skills?draft=true&sort=id', { as: admin })).json()).toEqual(skills)
    expect(await filesIn(String(payload.collections.media.config.upload.staticDir))).toEqual(pictures)

    // The numbers go on where they stood: what is published next is newer than everything the feed has told.
    const next = await createSkill(payload)
    await publish(payload, 'skills', next.id)
    await drain(payload)
    const { sequence } = JSON.parse(await published(rest))
    expect(sequence).toBeGreaterThan(made.delivery.sequence)
  })

  test('does not replace what is there, unless it is told to', async ({ payload, rest }) => {
    const before = await published(rest)
    await expect(restoreBackup(payload, join(folder, 'whole'), { force: false })).rejects.toThrow('not empty')
    expect(await published(rest)).toBe(before)
    await restoreBackup(payload, join(folder, 'whole'), { force: true })
    expect(await published(rest)).not.toBe(before)
  })

  test('that was damaged is refused with the file named, before anything is touched', async ({ payload, rest }) => {
    const before = await published(rest)
    const broken = join(folder, 'broken')
    await makeBackup(payload, broken)
    const table = 'tables/skills.copy.gz'
    const whole = await readFile(join(broken, table))
    const attempt = () => restoreBackup(payload, broken, { force: true })

    await writeFile(
      join(broken, table),
      whole.with(Math.floor(whole.length / 2), 0xaa ^ (whole.at(Math.floor(whole.length / 2)) ?? 0)),
    )
    await expect(attempt()).rejects.toThrow(table)
    await truncate(join(broken, table), 10)
    await expect(attempt()).rejects.toThrow(table)
    await rename(join(broken, table), join(broken, 'elsewhere'))
    await expect(attempt()).rejects.toThrow(`lacks ${table}`)
    await rename(join(broken, 'elsewhere'), join(broken, table))
    await writeFile(join(broken, table), whole)
    await writeFile(join(broken, 'stranger'), 'not ours')
    await expect(attempt()).rejects.toThrow('stranger')
    await rm(join(broken, 'stranger'))
    await symlink('/etc/passwd', join(broken, 'media', 'stranger.webp'))
    await expect(attempt()).rejects.toThrow('media/stranger.webp')
    await rm(join(broken, 'media', 'stranger.webp'))
    await appendFile(join(broken, 'manifest.json'), ' ')
    await expect(attempt()).rejects.toThrow('manifest.json')
    await rm(join(broken, 'SHA256SUMS'))
    await expect(attempt()).rejects.toThrow('no backup')
    expect(await published(rest)).toBe(before)
  })

  test('goes into a folder of its own, for its owner’s eyes only', async ({ payload }) => {
    await expect(makeBackup(payload, join(folder, 'whole'))).rejects.toThrow('there already')
    await expect(verifyChecksums(join(folder, 'whole'))).resolves.toBeUndefined()
    expect((await stat(join(folder, 'whole'))).mode & 0o077).toBe(0)
  })

  test('that cannot be brought back whole leaves what was there', async ({ payload, rest }) => {
    const before = await published(rest)
    const unknown = join(folder, 'unknown')
    await makeBackup(payload, unknown)
    const file = join(unknown, 'manifest.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('_append_only_history', '_of_another_product'))
    await writeChecksums(unknown)
    await expect(restoreBackup(payload, unknown, { force: true })).rejects.toThrow('of_another_product')
    expect(await published(rest)).toBe(before)
  })
})
