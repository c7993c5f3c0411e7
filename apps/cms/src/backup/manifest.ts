import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { BackupError } from './backup-error'

export const manifestFile = 'manifest.json'

const whole = z.int().min(0)

const table = z.object({ name: z.string().min(1), columns: z.array(z.string().min(1)), rows: whole })

const manifest = z.object({
  format: z.literal('career-explorer-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  server: z.string(),
  /** The schema: what had been migrated, in this order. */
  migrations: z.array(z.string().min(1)).min(1),
  tables: z.array(table).min(1),
  sequences: z.array(z.object({ name: z.string().min(1), last: z.string().regex(/^\d+$/).nullable() })),
  /** The public documents; what a restore is compared with. */
  delivery: z.object({ sequence: whole, documents: whole, hash: z.string().regex(/^[\da-f]{64}$/) }),
  uploads: z.object({ files: whole, bytes: whole }),
})

export type BackupManifest = z.infer<typeof manifest>

export async function writeManifest(folder: string, written: BackupManifest): Promise<void> {
  await writeFile(join(folder, manifestFile), `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 })
}

export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8')
  const result = manifest.safeParse(parse(text))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BackupError(
    `${manifestFile} cannot be read: ${issue?.path.join('.')}: ${issue?.message}. Another release may have made it.`,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
