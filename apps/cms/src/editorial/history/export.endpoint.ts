import type { Endpoint, PayloadRequest } from 'payload'

import { isAdmin } from '@/access/rules'
import { NotApproved } from '@/editorial/errors'

import { line } from './csv'

const columns = [
  'at',
  'actorName',
  'action',
  'documentType',
  'documentTitle',
  'documentId',
  'fromState',
  'toState',
  'channel',
  'reason',
  'versionId',
  'contentHash',
] as const

const pageSize = 500

/**
 * The history in the order it happened, page by page: nothing is held in memory but one page. It is only ever added
 * to, so a page that was read stays as it was.
 */
async function* linesOf(req: PayloadRequest): AsyncGenerator<string> {
  // The mark by which spreadsheet programs know that the text is Unicode.
  yield `\uFEFF${line([...columns])}`
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'activity',
      sort: ['at', 'id'],
      limit: pageSize,
      page,
      depth: 0,
      user: req.user,
      overrideAccess: false,
    })
    yield docs.map((entry) => line(columns.map((column) => entry[column]))).join('')
    if (!hasNextPage) return
  }
}

/** `GET /api/activity/export.csv`: the whole history as a table, for admins. */
export const exportHistory: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    if (!isAdmin(req.user)) throw new NotApproved('Only admins export the history.')
    const lines = linesOf(req)
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      async cancel() {
        await lines.return(undefined)
      },
    })
    const name = `history-${new Date().toISOString().slice(0, 10)}.csv`
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}
