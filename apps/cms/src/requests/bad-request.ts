import { APIError } from 'payload'

/** The request can't be answered as it was asked: 400, with what is wrong with it and what would be right. */
export class BadRequest extends APIError {
  constructor(reason: string) {
    super(reason, 400, null, true)
  }
}
