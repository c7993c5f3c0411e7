import type { FirstAdmin } from './first-admin-password'

/** What the one who started the preparation is told: what is being done, what to know of, and who the first admin is. */
export type PrepareMessage = { note: string } | { remark: string } | { admin: FirstAdmin }
