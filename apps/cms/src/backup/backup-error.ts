/** A backup cannot be made or restored, and the message says why in words for the person who tries. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}
