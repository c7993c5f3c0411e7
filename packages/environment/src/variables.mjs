/**
 * @typedef {object} Variable
 * @property {string} expected what it must be, to follow "NAME must be"
 * @property {(value: string) => boolean} accepts
 * @property {boolean} [secret] its value is never shown
 */

/** From the most told to the least. */
export const logLevels = /** @type {const} */ (['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])

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
    expected: 'a secret of at least 32 characters',
    accepts: (value) => value.length >= 32,
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
