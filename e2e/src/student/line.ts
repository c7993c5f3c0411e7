import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line between a student and the site: it counts what it carries, and it can be cut. */
export type Line = {
  siteUrl: string
  /** Bytes that the student has received. */
  received: () => number
  cut: () => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

export async function lineTo(siteUrl: string): Promise<Line> {
  const target = Number(new URL(siteUrl).port)
  const sockets = new Set<Socket>()
  let received = 0
  let server: Server | null = null
  let port = 0

  const carry = (student: Socket) => {
    const site = connect(target, 'localhost')
    for (const [one, other] of [
      [student, site],
      [site, student],
    ] as const) {
      sockets.add(one)
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      // Whoever hangs up in the middle is no fault of the line.
      one.on('error', () => other.destroy())
    }
    site.on('data', (bytes) => (received += bytes.length))
    student.pipe(site).pipe(student)
  }
  const mend = async () => {
    server = createServer(carry).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
  }
  const cut = async () => {
    const closed = server && once(server, 'close')
    server?.close()
    for (const socket of sockets) socket.destroy()
    await closed
    server = null
  }
  await mend()
  return { siteUrl: `http://127.0.0.1:${port}`, received: () => received, cut, mend, close: cut }
}
