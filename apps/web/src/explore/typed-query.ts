import { useState } from 'react'

/**
 * What stands in the search field while the address catches up. Each key changes the address a moment later; until
 * then the field keeps what was typed. When the address changes by another way (a link, the back button), it follows.
 */
export function useTypedQuery(query: string): [typed: string, type: (next: string) => void] {
  const [state, setState] = useState<{ typed: string; expected: string | null }>({ typed: query, expected: null })
  if (state.expected === query) setState({ ...state, expected: null })
  else if (state.expected === null && state.typed.trim() !== query) setState({ typed: query, expected: null })
  return [state.typed, (typed) => setState({ typed, expected: typed.trim() === query ? null : typed.trim() })]
}
