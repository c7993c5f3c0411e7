import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Environment } from '@career-explorer/environment'
import { keptSecret } from '@career-explorer/environment/secrets'

/** `passwordFile`: holds a password that was made for them and that nobody has been shown yet. */
export type FirstAdmin = { email: string; passwordFile: string | null }

const fileName = 'first-admin-password'

/** A password that waits in a file until it has been shown: a start that fails halfway must not lose it. */
export function makePassword({ DATA_DIR }: Pick<Environment, 'DATA_DIR'>): string {
  return keptSecret(DATA_DIR, fileName)
}

/** The file of a password that was made and not shown yet. */
export function passwordNotShown({ DATA_DIR }: Pick<Environment, 'DATA_DIR'>): string | null {
  const path = join(DATA_DIR, fileName)
  return existsSync(path) ? path : null
}
