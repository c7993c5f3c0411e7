import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

/** The request is not what it must be: 400, in the person's words. */
export class Unusable extends APIError {
  constructor(reason: string) {
    super(reason, 400, null, true)
  }
}

export class NotAllowed extends APIError {
  constructor(reason: string) {
    super(reason, 403, null, true)
  }
}

/** The code of the second factor is wrong, or was used before. */
export class WrongCode extends APIError {
  constructor() {
    super('This code is not right, or was used before. Wait for the next one and try again.', 401, null, true)
  }
}

export const noStore = { 'Cache-Control': 'no-store' }

/** Somebody tries too often: the same for everybody, whether the account exists or not. */
export function tooManyTries(seconds: number): Response {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return Response.json(
    { errors: [{ message: `Too many tries. Please wait ${wait} and try again.` }] },
    { status: 429, headers: { ...noStore, 'Retry-After': String(seconds) } },
  )
}

/** The body of a request as the schema says, from JSON or from Payload's own forms. */
export async function inputOf<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): Promise<z.infer<Schema>> {
  const input = schema.safeParse(await bodyOf(req))
  if (!input.success) throw new Unusable(z.prettifyError(input.error))
  return input.data
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    if (req.headers.get('content-type')?.startsWith('multipart/form-data')) {
      // Payload's forms send their values as one field of JSON.
      const sent = (await req.formData?.())?.get('_payload')
      return typeof sent === 'string' ? JSON.parse(sent) : {}
    }
    return JSON.parse((await req.text?.()) || '{}')
  } catch {
    throw new Unusable('The request’s body is not JSON.')
  }
}
