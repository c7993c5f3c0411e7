/** Things break while something is being published; the whole of it is `pnpm chaos`. */
import { typescript } from '@career-explorer/environment/typescript'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const web = fileURLToPath(new URL('../../../apps/web', import.meta.url))

test('a publisher that is killed in the middle of its work loses nothing and leaves nothing half', async () => {
  const args = [...typescript, 'proofs/chaos.ts', '--small', '--only', 'publisher']
  const chaos = spawn(process.execPath, args, { cwd: web, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [chaos.stdout, chaos.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = await once(chaos, 'close')
  expect([code, output]).toEqual([0, expect.stringContaining('half-written')])
}, 300_000)
