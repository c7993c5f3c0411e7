/**
 * @typedef {object} Variable
 * @property {string} expected what it must be, to follow "NAME must be"
 * @property {(value: string) => boolean} accepts
 * @property {boolean} [secret] its value is never shown
 */

/** From the most told to the least. */
export const logLevels = /** @type {const} */ (['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])

/** Of whom a second factor is demanded. */
export const secondFactorFor = /** @type {const} */ (['nobody', 'admins', 'reviewers', 'everyone'])

const emailAddress = /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/

/** @satisfies {Record<string, Variable>} */
export const variables = {
  CMS_PORT: { expected: 'a port from 1 to 65535', accepts: isPort },
  WEB_PORT: { expected: 'a port from 1 to 65535', accepts: isPort },
  SITE_URL: { expected: 'an address like https://careers.example.org, without a path', accepts: isOrigin },
  CMS_URL: { expected: 'an address like https://cms.example.org, without a path', accepts: isOrigin },
  DATA_DIR: { expected: 'a folder', accepts: (value) => !value.includes('\0') },
  DATABASE_URL: {
    expected: 'an address like postgres://user:password@host:5432/database',
    accepts: isDatabaseUrl,
    secret: true,
  },
  DELIVERY_DATABASE_URL: {
    expected: 'an address like postgres://reader:password@host:5432/database',
    accepts: isDatabaseUrl,
    secret: true,
  },
  PAYLOAD_SECRET: {
    expected: 'a secret of at least 32 random bytes, such as `openssl rand -base64 32` prints',
    accepts: isRandom,
    secret: true,
  },
  ADMIN_EMAIL: { expected: 'an e-mail address', accepts: (value) => emailAddress.test(value) },
  ADMIN_PASSWORD: {
    expected: 'a password of at least 12 characters',
    accepts: (value) => value.length >= 12,
    secret: true,
  },
  LOG_LEVEL: {
    expected: `one of ${logLevels.join(', ')}`,
    accepts: (value) => logLevels.some((level) => level === value),
  },
  METRICS_TOKEN: {
    expected: 'a secret of at least 32 letters, digits and signs, without spaces',
    accepts: (value) => /^[\x21-\x7e]{32,}$/.test(value),
    secret: true,
  },
  TRUST_PROXY: {
    expected: 'the number of proxies of your own in front of the CMS, from 0 to 9',
    accepts: (value) => /^\d$/.test(value),
  },
  RATE_LIMITS: { expected: 'on or off', accepts: (value) => value === 'on' || value === 'off' },
  SECOND_FACTOR: {
    expected: `one of ${secondFactorFor.join(', ')}`,
    accepts: (value) => secondFactorFor.some((one) => one === value),
  },
  SMTP_URL: {
    expected: 'an address like smtp://user:password@host:587 or smtps://…',
    accepts: (value) => hasHost(value, ['smtp:', 'smtps:']),
    secret: true,
  },
  MAIL_FROM: {
    expected: 'an e-mail address, or Name <address>, when SMTP_URL is set',
    accepts: (value) => emailAddress.test(/^[^<>]*<([^<>]+)>$/.exec(value)?.[1] ?? value),
  },
}

/**
 * A value as a message may show it.
 *
 * @param {Variable} variable
 * @param {string | undefined} value
 */
export function describeValue(variable, value) {
  if (!value) return 'not set'
  if (variable.secret) return `${value.length} ${value.length === 1 ? 'character' : 'characters'} long (not shown)`
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}

/** Of a million secrets of 32 random bytes none tells less than 179 bits by its characters. */
const leastBits = 160

/**
 * 32 random bytes are 43 characters of base64 and 64 of hexadecimal. Something typed, a repetition or a word from an
 * example has fewer different characters, or repeats itself.
 *
 * @param {string} value
 */
function isRandom(value) {
  if (value.length < 43 || isRepetition(value)) return false
  if (/(.)\1{7}|secret|password|changeme|change-me|payload|example|replace/i.test(value)) return false
  return bitsOf(value) >= leastBits
}

/** How much the characters alone can tell, by how often each occurs. @param {string} value */
function bitsOf(value) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= count * Math.log2(count / value.length)
  return bits
}

/** Does a short piece, once or more, make the whole? @param {string} value */
function isRepetition(value) {
  return (value + value).indexOf(value, 1) < value.length
}

/** @param {string} value */
function isPort(value) {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535
}

/** @param {string} value */
function isOrigin(value) {
  const url = parseUrl(value)
  if (!url || !hasHost(value, ['http:', 'https:'])) return false
  return url.pathname === '/' && !url.search && !url.hash && !url.username
}

/** @param {string} value */
function isDatabaseUrl(value) {
  const url = parseUrl(value)
  return url !== null && hasHost(value, ['postgres:', 'postgresql:']) && url.pathname.length > 1
}

/**
 * @param {string} value
 * @param {string[]} protocols
 */
function hasHost(value, protocols) {
  const url = parseUrl(value)
  return url !== null && protocols.includes(url.protocol) && url.hostname !== ''
}

/** @param {string} value */
function parseUrl(value) {
  return URL.canParse(value) ? new URL(value) : null
}
