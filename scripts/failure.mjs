/** What went wrong in words for the person at the keyboard: it is shown as it is, without a stack trace. */
export class Failure extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message)
    this.name = 'Failure'
  }
}
