const interactive = process.stdout.isTTY

/**
 * Show one step of the work: that it runs, for how long, and how it ended.
 *
 * @template Result
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<Result> | Result} work `note` says what it is doing right now
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const begun = Date.now()
  const elapsed = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  let detail = ''
  const show = () => {
    const line = `… ${title}${detail ? `: ${detail}` : ''}  ${elapsed()}`
    if (interactive) process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`)
    else console.log(line)
  }
  const timer = setInterval(show, interactive ? 200 : 20_000)
  try {
    const result = await work((text) => {
      detail = text
    })
    finish(`✓ ${title}  ${elapsed()}`)
    return result
  } catch (error) {
    finish(`✗ ${title}  ${elapsed()}`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** @param {string} line */
function finish(line) {
  console.log(interactive ? `\r\x1b[K${line}` : line)
}
