/** A Content-Security-Policy, read as the Observatory reads it. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** The first of two equal directives counts, as in a browser. */
export function policyOf(header: string): Policy {
  const policy = new Map<string, string[]>()
  for (const directive of header.split(';')) {
    const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/)
    if (name && !policy.has(name)) policy.set(name, sources)
  }
  return policy
}

const broad = new Set(['*', 'https:', 'http:', 'ws:', 'wss:', 'ftp:', 'data:', 'blob:', "'unsafe-inline'"])

/** What a directive allows; without it, what stands for it allows, and without that, everything. */
function sourcesOf(policy: Policy, name: string): readonly string[] {
  const own = policy.get(name) ?? policy.get('default-src') ?? ['*']
  // Whoever knows nonces or hashes takes no notice of what is allowed inline, nor with strict-dynamic of hosts.
  const isStrict = own.includes("'strict-dynamic'")
  const isNamed = own.some((source) => /^'(?:nonce|sha256|sha384|sha512)-/.test(source))
  return own.filter((source) => !(isNamed && (source === "'unsafe-inline'" || (isStrict && broad.has(source)))))
}

const isBroad = (sources: readonly string[]) => sources.some((source) => broad.has(source))
const isInsecure = (sources: readonly string[]) => sources.some((source) => /^(?:http|ws|ftp):\/\//.test(source))

/** The points for a policy; null stands for none. */
export function pointsForPolicy(policy: Policy | null): { points: number; finding: string } {
  if (policy === null || policy.size === 0) return { points: -25, finding: 'there is none' }
  const scripts = sourcesOf(policy, 'script-src')
  if (isBroad(scripts) || isBroad(sourcesOf(policy, 'object-src'))) {
    return { points: -20, finding: 'scripts or plug-ins may come from anywhere, or stand in the page' }
  }
  const active = ['script-src', 'style-src', 'object-src', 'connect-src', 'frame-src', 'font-src']
  if (active.some((name) => isInsecure(sourcesOf(policy, name)))) return { points: -20, finding: 'allows plain HTTP' }
  if (scripts.includes("'unsafe-eval'")) return { points: -10, finding: 'allows eval' }
  if (['img-src', 'media-src'].some((name) => isInsecure(sourcesOf(policy, name)))) {
    return { points: -10, finding: 'allows pictures over plain HTTP' }
  }
  if (isBroad(sourcesOf(policy, 'style-src'))) return { points: 0, finding: 'only styles may stand in the page' }
  const isClosed = policy.get('default-src')?.join() === "'none'"
  const forms = policy.get('form-action') ?? ['*']
  const keepsForms = !isBroad(forms)
  return isClosed && keepsForms
    ? { points: 10, finding: 'nothing unsafe, and closed by default' }
    : { points: 5, finding: 'nothing unsafe' }
}
