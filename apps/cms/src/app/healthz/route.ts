export const dynamic = 'force-dynamic'

/** Is this process alive? Asks nobody else. */
export function GET() {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
