import config from '@payload-config'
import { getPayload } from 'payload'

import { readiness } from '@/database/readiness'

export const dynamic = 'force-dynamic'

/** Can this process serve? 200 when the database answers and its schema is current, else 503 and why. */
export async function GET() {
  const problems = await readiness(() => getPayload({ config }))
  return Response.json(
    { status: problems.length === 0 ? 'ready' : 'not ready', problems },
    { status: problems.length === 0 ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
