import { APIError } from 'payload'

/** The workflow does not allow this write or transition: 403, with the reason in the editor's words. */
export class NotApproved extends APIError {
  constructor(reason: string) {
    super(reason, 403, null, true)
  }
}

/** Somebody else was faster: 409, with who changed what and when. */
export class Conflict extends APIError<{
  changedBy?: string | null
  changedAt?: string
  fields?: string[]
  hash?: string
}> {
  constructor(
    reason: string,
    data: { changedBy?: string | null; changedAt?: string; fields?: string[]; hash?: string } = {},
  ) {
    super(reason, 409, data, true)
  }
}

/** The request or the document does not meet what the transition needs: 400, with what is missing. */
export class NotReady extends APIError<{ problems: unknown[] }> {
  constructor(reason: string, problems: unknown[] = []) {
    super(reason, 400, { problems }, true)
  }
}

export class NotFoundHere extends APIError {
  constructor() {
    super('There is no such document.', 404, null, true)
  }
}
