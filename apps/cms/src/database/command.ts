import { spawn } from 'node:child_process'

import type { SystemUser } from './system-user'

export type CommandResult = { code: number | null; output: string }

/** Run one of PostgreSQL's programs to its end, as `user` where one is given. */
export async function runCommand(file: string, args: string[], user: SystemUser | null): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: '/',
      // NODE_ENV only because Next's types ask for it.
      // C: PostgreSQL's messages in English, whatever this machine speaks; the cluster's own locale is set by initdb.
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user && { uid: user.uid, gid: user.gid }),
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: output.trim() }))
  })
}
