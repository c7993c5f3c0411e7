// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { headersFile, nginxConfig, redirectsFile } from './serving-config'

const example = {
  scriptHashes: ['sha256-THE-FIRST-SCRIPT='],
  styleHashes: ['sha256-STYLES-OF-ONE-KIND=', 'sha256-STYLES-OF-ANOTHER='],
  siteUrl: 'https://careers.example.lk',
  moves: { redirects: { '/en/careers/nursing': '/en/careers/nurse' }, gone: ['/en/careers/clerk'] },
}
const guide = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8')

describe('an operator serves the folder with another server', () => {
  test.each([
    ['nginx', nginxConfig('/srv/career-explorer/site', example)],
    ['_headers', headersFile(example)],
    ['_redirects', redirectsFile(example)],
  ])('the guide shows for %s what our own server does', (_, config) => {
    expect(guide).toContain(`\n${config}`)
  })

  test('what is asked over http is not told to use https', () => {
    const site = { ...example, siteUrl: 'http://careers.example.lk' }
    expect(nginxConfig('/srv', site) + headersFile(site)).not.toContain('Strict-Transport-Security')
  })
})
