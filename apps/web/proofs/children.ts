import { typescript } from '@career-explorer/environment/typescript'
import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const listening = z.object({ url: z.string() })

/** Can a process be kept to one core here? */
const canPin = spawnSync('taskset', ['-V']).status === 0

/** Keeps a process to one core, where the machine has two and a way to say so. */
export function pin(pid: number | undefined, core: number): void {
  if (canPin && pid !== undefined) spawnSync('taskset', ['-apc', String(core), String(pid)])
}

export type Child = { process: ChildProcess; url: string; end: () => Promise<void> }

/** Starts a file of this folder that says where it listens. */
export async function startServer(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Child> {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), args, {
    execArgv: typescript,
    env: { ...process.env, ...env },
  })
  const ended = once(child, 'exit')
  const end = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const first: unknown[] = await Promise.race([once(child, 'message'), ended.then(() => [])])
  const { success, data } = listening.safeParse(first[0])
  if (success) return { process: child, url: data.url, end }
  await end()
  throw new Error(`${name} did not start`)
}

/** Resident memory of a process now, in bytes; 0 where the system doesn't tell. */
export function memoryOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
