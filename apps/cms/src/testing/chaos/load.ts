/** Readers and editors who ask all the time, as a balancer passes them on. */
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const paths = ['/api/delivery/v1/manifest', '/api/skills?limit=1', '/api/users/me', '/api/delivery/v1/changes?after=0']

/** `refused`: no process took the connection, so nothing was lost that had been taken. */
export type Tally = { asked: number; answered: number; refused: number; unavailable: number; dropped: string[] }

export type Load = { tally: Tally; stop: () => Promise<Tally> }

type Outcome = { status: number } | { code: string; isTaken: boolean }

/**
 * Asks with so many at once until it is stopped. Who takes no connection is passed over for the next one, as every
 * balancer does; what was taken must be answered whole.
 *
 * @param targets asked for before each request: they change
 */
export function startLoad(targets: () => string[], many = 8): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: many * 2 })
  const tally: Tally = { asked: 0, answered: 0, refused: 0, unavailable: 0, dropped: [] }
  let isOver = false

  const one = async (): Promise<void> => {
    const turn = tally.asked++
    const path = paths[turn % paths.length] ?? '/'
    const around = targets()
    for (let index = 0; index < around.length; index += 1) {
      const outcome = await ask(agent, `${around[(turn + index) % around.length]}${path}`)
      if ('status' in outcome) {
        if (outcome.status === 503) tally.unavailable += 1
        else if (outcome.status >= 500) tally.dropped.push(`${outcome.status} for ${path}`)
        else tally.answered += 1
        return
      }
      if (outcome.isTaken) return void tally.dropped.push(`${outcome.code} for ${path}`)
    }
    tally.refused += 1
    await pause(20)
  }
  const loops = Array.from({ length: many }, async () => {
    while (!isOver) await one()
  })
  return {
    tally,
    stop: async () => {
      isOver = true
      await Promise.all(loops)
      agent.destroy()
      return tally
    },
  }
}

function ask(agent: Agent, url: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const asking = request(url, { agent }, (response) => {
      response.on('end', () => response.complete && resolve({ status: response.statusCode ?? 0 }))
      response.on('close', () => resolve({ code: 'answer cut off', isTaken: true })) // nothing, when it has ended
      response.resume()
    })
    asking.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? error.message
      resolve({ code, isTaken: code !== 'ECONNREFUSED' })
    })
    asking.end()
  })
}
