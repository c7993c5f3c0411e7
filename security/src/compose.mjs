import { isPinned } from './dockerfile.mjs'

/** @typedef {Record<string, unknown>} Fields */

/**
 * What is wrong with a Compose file, read by a YAML parser: services that may do more than they must, that nobody
 * watches, or that wait for somebody who is not there.
 *
 * @param {unknown} file
 * @param {(name: string) => boolean} isVariable does the product read a variable of this name?
 * @returns {string[]}
 */
export function composeFaults(file, isVariable) {
  const { services, volumes, networks } = fieldsOf(file)
  const known = { services: fieldsOf(services), volumes: fieldsOf(volumes), networks: fieldsOf(networks) }
  return Object.entries(known.services).flatMap(([name, about]) =>
    serviceFaults(fieldsOf(about), known, isVariable).map((fault) => `${name}: ${fault}`),
  )
}

/**
 * @param {Fields} service
 * @param {Record<'services' | 'volumes' | 'networks', Fields>} known
 * @param {(name: string) => boolean} isVariable
 * @returns {string[]}
 */
function serviceFaults(service, known, isVariable) {
  const isOurs = service.build !== undefined
  const check = fieldsOf(service.healthcheck)
  const named = listOf(service.volumes).map((volume) => volume.split(':', 1)[0] ?? '')
  return [
    ...(service.read_only === true ? [] : ['its root can be written to.']),
    ...(listOf(service.cap_drop).includes('ALL') ? [] : ['it keeps rights of root: cap_drop has no ALL.']),
    ...(listOf(service.security_opt).includes('no-new-privileges:true') ? [] : ['it may gain rights.']),
    ...(service.privileged === true ? ['it is privileged.'] : []),
    ...(isOurs || isPinned(String(service.image)) ? [] : [`${service.image} names no version.`]),
    ...(isOurs || check.test ? [] : ['nobody can tell whether it works: no healthcheck.']),
    ...(service.mem_limit ? [] : ['it may take all memory: no mem_limit.']),
    ...(service.restart ? [] : ['it does not say whether it is started again.']),
    ...Object.keys(fieldsOf(service.depends_on))
      .filter((other) => !(other in known.services))
      .map((other) => `it waits for ${other}, which is no service.`),
    ...named.filter((one) => /^[\w-]+$/.test(one) && !(one in known.volumes)).map((one) => `${one} is no volume.`),
    ...listOf(service.networks)
      .filter((one) => !(one in known.networks))
      .map((one) => `${one} is no network.`),
    ...listOf(service.ports)
      .filter((port) => !port.startsWith('127.0.0.1:'))
      .map((port) => `${port} is open to everybody.`),
    ...Object.entries(fieldsOf(service.environment)).flatMap(([name, value]) => [
      ...(isOurs && !isVariable(name) ? [`${name} is no variable of ours.`] : []),
      ...(/SECRET|PASSWORD|TOKEN/.test(name) && !/^\$\{\w+:\?/.test(String(value))
        ? [`${name} stands in the file.`]
        : []),
    ]),
  ]
}

/** @param {unknown} value @returns {Fields} */
const fieldsOf = (value) => (typeof value === 'object' && value !== null ? /** @type {Fields} */ (value) : {})

/** @param {unknown} value @returns {string[]} */
const listOf = (value) => (Array.isArray(value) ? value.map(String) : [])
