import { createContext } from 'react'

/** Inside a stop of the road: is it unfolded? Elsewhere nothing folds. */
export const StopIsOpen = createContext(true)
