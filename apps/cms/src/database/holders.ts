import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { identifyProcess, isRunning, parseIdentity } from '@career-explorer/environment/processes'

/** A process that needs the database; or `kept`: it stays up until somebody stops it by hand. */
export type Holder = number | 'kept'

/** Who needs the embedded server: whoever leaves last stops it. One file per holder, so that a killed one is noticed. */
export async function addHolder(folder: string, holder: Holder): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, String(holder)), holder === 'kept' ? '' : JSON.stringify(identifyProcess(holder)))
}

export async function removeHolder(folder: string, holder: Holder): Promise<void> {
  await rm(join(folder, String(holder)), { force: true })
}

/** Does anybody still need it? Holders that ended without saying so are forgotten here. */
export async function isHeld(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (name === 'kept') return true
    const identity = parseIdentity(await readFile(join(folder, name), 'utf8'))
    if (identity && isRunning(identity)) return true
    await rm(join(folder, name), { force: true })
  }
  return false
}
