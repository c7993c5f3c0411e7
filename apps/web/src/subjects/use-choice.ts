import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { afterPaint } from '@/ui/after-paint'

import type { Choice } from './open-careers'

type State = {
  choice: Choice
  /** The address as it was seen last. */
  seen: string
  /** What was sent to the address and has not arrived there. */
  sent: readonly string[]
}

const keyOf = ({ stream, subjects }: Choice) => [stream ?? '', ...subjects].join(' ')

/** Always the same function: what shows it need not be drawn again with every tap. */
export type Choose = (change: (before: Choice) => Choice) => void

/**
 * What somebody has chosen. It shows at once; the address follows. When the address changes by another way (a link,
 * the back button), it follows the address.
 */
export function useChoice(asked: Choice, go: (choice: Choice) => void): [Choice, Choose] {
  const address = keyOf(asked)
  const [state, setState] = useState<State>({ choice: asked, seen: address, sent: [] })
  if (address !== state.seen) {
    const at = state.sent.indexOf(address)
    setState({ choice: at < 0 ? asked : state.choice, seen: address, sent: at < 0 ? [] : state.sent.slice(at + 1) })
  }
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  const latest = useRef({ choice: state.choice, go })
  useLayoutEffect(() => {
    latest.current = { choice: state.choice, go }
  })
  const [choose] = useState((): Choose => (change) => {
    const choice = change(latest.current.choice)
    stop.current()
    setState((before) => ({ ...before, choice }))
    // The tick is drawn first.
    stop.current = afterPaint(() => {
      setState((before) => ({ ...before, sent: [...before.sent, keyOf(choice)] }))
      latest.current.go(choice)
    })
  })
  return [state.choice, choose]
}
