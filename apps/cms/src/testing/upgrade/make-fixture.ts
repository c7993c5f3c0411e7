/**
 * node --conditions=production --import tsx src/testing/upgrade/make-fixture.ts <name>
 *
 * Keeps a small database as the present release makes it, for the releases after it to be upgraded from. Run it once for
 * a release, before its first new migration, and commit the folder.
 */
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { withOwnDatabase } from '@/testing/own-database'

const name = process.argv[2] ?? ''
if (!/^[a-z][a-z-]*$/.test(name)) {
  console.error('Usage: make-fixture.ts <name of the release, such as initial>')
  process.exit(2)
}
const folder = fileURLToPath(new URL(`./${name}`, import.meta.url))

await withOwnDatabase(async (payload) => {
  const { makeBackup } = await import('@/backup/make-backup')
  const { drain } = await import('@/delivery/drain')
  const { createCareer } = await import('@/testing/factories/career.factory')
  const { createMedia } = await import('@/testing/factories/media.factory')
  const { createSkill } = await import('@/testing/factories/skill.factory')
  const { createUser } = await import('@/testing/factories/user.factory')
  const { publish } = await import('@/testing/publish')
  await createUser(payload, { roles: ['admin'] })
  const skill = await createSkill(payload, { description: 'As it was when this release was new' })
  await publish(payload, 'skills', skill.id)
  await createSkill(payload, { description: 'A draft of that time' })
  await createCareer(payload)
  await createMedia(payload)
  await drain(payload)
  await rm(folder, { recursive: true, force: true })
  await makeBackup(payload, folder)
})
process.exit()
