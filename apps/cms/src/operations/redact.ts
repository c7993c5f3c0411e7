import { isIP } from 'node:net'

const loopback = new Set(['127.0.0.1', '::1', '0.0.0.0', '::'])

const hideAddress = (found: string) => (isIP(found) === 0 || loopback.has(found) ? found : '[address]')

/** A name that says that its value is nobody's business. */
const secretNames =
  'password|passwd|secret|token|cookie|authorization|api-?key|salt|otp|totp|recovery-?codes?|credentials?'

/** What to look for, and what stands there instead. Each is bounded: a long line costs no more than its length. */
const hidden: [RegExp, string | ((found: string, ...groups: string[]) => string)][] = [
  [new RegExp(`"([\\w-]{0,40}(?:${secretNames})[\\w-]{0,40})":"(?:[^"\\\\]|\\\\.)*"`, 'gi'), '"$1":"[secret]"'],
  [/(:\/\/)[^\s/@"']{1,300}@/g, '$1[secret]@'],
  [/\b(JWT|Bearer|Basic|API-Key) [\w.~+/=-]{8,}/gi, '$1 [secret]'],
  [/\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]{0,2000})?/g, '[token]'],
  [/(\/[\w./~%:[\]()-]{0,500})\?[^\s"'\\<>]{1,8000}/g, '$1?[query]'],
  [/[\w.!#$%&*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z][\w-]{1,62}/gi, '[e-mail]'],
  [/(?<![\w.:])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/g, hideAddress],
  [/(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?![\w:.])/gi, hideAddress],
]

/** A line of the log without personal data and secrets: e-mail addresses, network addresses, tokens, queries. */
export function redact(line: string): string {
  let text = line
  for (const [pattern, instead] of hidden) {
    text = typeof instead === 'string' ? text.replace(pattern, instead) : text.replace(pattern, instead)
  }
  return text
}
