import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

import { describe, expect, test } from 'vitest'

import { freePort, portHolder, probePort } from './ports.mjs'
import { commandOf, identifyProcess, isRunning, parseIdentity } from './processes.mjs'

describe('a process', () => {
  test('is known until it ends', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'a-mark'])
    await once(child, 'spawn')
    const identity = identifyProcess(child.pid ?? 0)
    expect(isRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isRunning(identity)).toBe(false)
  })

  test('that got the id of another is not taken for it', () => {
    const other = { ...identifyProcess(process.pid), startedAt: '1' }
    expect(isRunning(other)).toBe(false)
  })

  test('is read back from its note', () => {
    const identity = identifyProcess(process.pid)
    expect(parseIdentity(JSON.stringify(identity))).toEqual(identity)
    expect(parseIdentity('{"pid":')).toBeNull()
  })

  test('shows its command', () => {
    expect(commandOf(process.pid)).toContain('node')
  })
})

describe('a port', () => {
  test('that somebody holds is not free, and the holder has a name', async () => {
    const server = createServer()
    const port = await freePort()
    await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)))
    expect(await probePort(port)).toEqual({ free: false, code: 'EADDRINUSE' })
    expect(portHolder(port)?.pid).toBe(process.pid)
    expect(await freePort(port)).not.toBe(port)
    server.close()
    await once(server, 'close')
    expect(await probePort(port)).toEqual({ free: true })
    expect(portHolder(port)).toBeNull()
  })
})
