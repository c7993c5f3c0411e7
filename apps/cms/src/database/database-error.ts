/** The database cannot be had, and the message says why in words for the person who starts it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
