import type { FirstAdmin } from './first-admin-password'

/** What the one who started the preparation is told: what is being done, and at the end who the first admin is. */
export type PrepareMessage = { note: string } | { admin: FirstAdmin }
