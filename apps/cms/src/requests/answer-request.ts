import { faultOfRequest } from './faults-of-request'

type Answer = (request: Request) => Promise<Response>

/**
 * The door of the API: what is malformed doesn't come in, and whatever is thrown inside is answered.
 *
 * @param answer Payload's own
 */
export function answerRequest(answer: Answer): Answer {
  return async (request) => {
    try {
      const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null
      const fault = await faultOfRequest(request, body)
      if (fault) return refused(fault.status, fault.reason)
      return await answer(body ? withBody(request, body) : request)
    } catch (error) {
      console.error(error)
      return refused(500, 'Something went wrong.')
    }
  }
}

/** The body can be read only once, so it is handed on as read. */
function withBody({ url, method, headers, signal }: Request, body: Uint8Array<ArrayBuffer>): Request {
  return new Request(url, { method, headers, signal, body })
}

const refused = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })
