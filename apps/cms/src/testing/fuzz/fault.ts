import type { Call } from './call'

export type Answer = { status: number; bytes: number; time: number }

const mostBytes = 1_000_000
const mostTime = 1_000

/** An error of ours: whatever is asked, the asker is told what is wrong with it. */
export function faultOf({ status, bytes }: Answer): string | null {
  if (status >= 500) return `answered ${status}`
  return bytes > mostBytes ? `answered ${bytes} bytes` : null
}

/**
 * Longer than it may take, on a machine as fast as this one is now.
 *
 * @param slowness how many times longer than at rest the control call takes now
 */
export const isSlow = ({ time }: Answer, slowness: number): boolean => time > mostTime * Math.max(1, slowness)

/** The call as somebody would tell it. */
export function told({ asker, method, path, headers, body }: Call): string {
  const sent =
    body === null
      ? ''
      : body.kind === 'raw'
        ? ` ${body.type || 'no type'}: ${body.text}`
        : ` form: ${JSON.stringify(body)}`
  const extra = Object.keys(headers).length === 0 ? '' : ` ${JSON.stringify(headers)}`
  return `${asker}: ${method} ${path}${extra}${sent}`
}
