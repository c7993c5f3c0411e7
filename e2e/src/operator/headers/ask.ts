import { type Grade, gradeHeaders } from './grade'

type Circumstances = {
  /** Cookies that other answers of the same server set, such as the one to a sign-in. */
  cookies?: string[]
  /** Judge it as if the proxy that ends TLS were there. */
  tlsInFront?: boolean
}

/** Grades the page at an address. */
export async function gradePage(
  address: string,
  { cookies = [], tlsInFront = false }: Circumstances = {},
): Promise<Grade> {
  const page = await fetch(address)
  await page.arrayBuffer()
  if (!page.ok) throw new Error(`${address} answered ${page.status}`)
  const hasTls = tlsInFront || address.startsWith('https:')
  return gradeHeaders(page.headers, [...page.headers.getSetCookie(), ...cookies], hasTls)
}

/** A grade as lines to read. */
export function describeGrade(address: string, { score, marks }: Grade): string {
  const lines = marks.map(({ rule, points, finding }) => `  ${String(points).padStart(4)}  ${rule}: ${finding}`)
  return [`${address}: ${score}`, ...lines].join('\n')
}
