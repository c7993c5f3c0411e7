import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const firstPause = 1_000
const longestPause = 60_000
/** Lists of thousands of careers come and go with each change: with little room, a fifth of its time goes to tidying. */
const roomForYoung = '--max-semi-space-size=64'

/**
 * Runs the publisher beside the server, in a process of its own: rendering never makes a reader wait, and if it
 * crashes it is started again while the site goes on as it is.
 *
 * @returns how to stop it
 */
export function keepPublisher(): () => void {
  const file = fileURLToPath(new URL('./publish.ts', import.meta.url))
  let child: ChildProcess | null = null
  let timer: NodeJS.Timeout | undefined
  let pause = firstPause
  let isStopping = false

  const start = () => {
    const begun = Date.now()
    child = fork(file, ['--watch'], { execArgv: [...process.execArgv, roomForYoung] })
    child.once('exit', (code, signal) => {
      if (isStopping) return
      // Whoever ran for a while gets the short pause again.
      pause = Date.now() - begun > longestPause ? firstPause : Math.min(pause * 2, longestPause)
      console.error(`The publisher ended (${code ?? signal}); starting it again in ${pause / 1000} s`)
      timer = setTimeout(start, pause)
    })
  }
  start()
  return () => {
    isStopping = true
    clearTimeout(timer)
    child?.kill('SIGTERM')
  }
}
