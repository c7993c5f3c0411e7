import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { variables } from '@career-explorer/environment/variables'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'

import { composeFaults } from './compose.mjs'
import { dockerfileFaults } from './dockerfile.mjs'
import { unitFaults } from './systemd.mjs'
import { readText, root } from './workspace.mjs'

const units = readdirSync(join(root, 'deploy', 'systemd'))
const project = {
  isFile: (/** @type {string} */ path) => existsSync(join(root, path)),
  isUnit: (/** @type {string} */ name) => units.includes(name),
}
const isVariable = (/** @type {string} */ name) => name in variables
/** Compose reads anchors that its own version of YAML merges. */
const compose = () => load(readText('compose.yaml'))

describe('what we ship to run the guide with', () => {
  test('builds images that are pinned, watched and not root', () => {
    expect(dockerfileFaults(readText('Dockerfile'))).toEqual([])
  })

  test('runs services that may do no more than they must', () => {
    expect(composeFaults(compose(), isVariable)).toEqual([])
  })

  test('has units for systemd that are as strict', () => {
    expect(units.length).toBeGreaterThan(3)
    expect(units.flatMap((name) => unitFaults(name, readText(`deploy/systemd/${name}`), project))).toEqual([])
  })

  test('starts only files that are there, in images too', () => {
    const commands = [...readText('Dockerfile').matchAll(/^WORKDIR \S*?\/(apps\/\S+)[\s\S]*?^CMD \[.*"(\S+\.ts)"\]/gm)]
    expect(commands.map(([, folder, script]) => `${folder}/${script}`).filter(project.isFile)).toHaveLength(2)
  })

  test('lets nobody read the figures through the balancer', () => {
    expect(readText('deploy/nginx/balancer.conf')).toMatch(/location = \/metrics \{ return 404; \}/)
    const text = readText('deploy/nginx/balancer.conf').replaceAll(/'[^']*'|#.*/g, '')
    expect(text.split('{').length).toBe(text.split('}').length)
  })
})

describe('whoever changes it is told', () => {
  const good = 'FROM node:24-slim AS app\nUSER node\nHEALTHCHECK CMD ["true"]\nCMD ["node"]\n'

  test.each([
    ['FROM node:24-slim', 'FROM node', 'names no version'],
    ['FROM node:24-slim', 'FROM node:latest', 'names no version'],
    ['USER node', 'USER root', 'runs as root'],
    ['USER node', 'ADD http://example.org/x /', 'ADD'],
    ['HEALTHCHECK CMD ["true"]', 'EXPOSE 1', 'no HEALTHCHECK'],
    ['CMD ["node"]', 'CMD node', 'shell'],
    ['USER node', 'ENV PAYLOAD_SECRET=abc\nUSER node', 'secret'],
    ['USER node', 'RUN curl http://example.org/x | sh\nUSER node', 'unseen'],
    ['USER node', 'RUN npx pnpm@12 install\nUSER node', 'without the lockfile'],
  ])('of a Dockerfile with %s changed to %s', (line, wrong, fault) => {
    expect(dockerfileFaults(good)).toEqual([])
    expect(dockerfileFaults(good.replace(line, wrong)).join()).toContain(fault)
  })

  test.each([
    [{ read_only: false }, 'written to'],
    [{ cap_drop: [] }, 'rights of root'],
    [{ security_opt: [] }, 'gain rights'],
    [{ privileged: true }, 'privileged'],
    [{ ports: ['5432:5432'] }, 'open to everybody'],
    [{ depends_on: { nobody: {} } }, 'no service'],
    [{ volumes: ['lost:/data'] }, 'no volume'],
    [{ networks: ['lost'] }, 'no network'],
    [{ mem_limit: undefined }, 'all memory'],
    [{ environment: { PAYLOAD_SECRETS: '${A:?}' } }, 'no variable'],
    [{ environment: { PAYLOAD_SECRET: 'abc' } }, 'stands in the file'],
  ])('of a service with %j', (change, fault) => {
    const service = {
      build: '.',
      restart: 'always',
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: '1g',
    }
    expect(composeFaults({ services: { one: service } }, isVariable)).toEqual([])
    expect(composeFaults({ services: { one: { ...service, ...change } } }, isVariable).join()).toContain(fault)
  })

  test.each([
    ['User=career-explorer\n', '', 'root'],
    ['ProtectSystem=strict\n', '', 'ProtectSystem'],
    ['dist/serve.js', 'src/gone.ts', 'not there'],
    ['Restart=always\n', '', 'not started again'],
    ['Requires=career-explorer-prepare.service', 'Requires=career-explorer-gone.service', 'no unit'],
    ['UMask=0077', 'umask 0077', 'says nothing'],
  ])('of a unit with %j changed to %j', (line, wrong, fault) => {
    const name = 'career-explorer-cms@.service'
    const text = readText(`deploy/systemd/${name}`)
    expect(text).toContain(line)
    expect(unitFaults(name, text.replace(line, wrong), project).join()).toContain(fault)
  })
})
