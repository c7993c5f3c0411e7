// @vitest-environment node
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { readEnv } from './env'

test('without any setting the site stands on its usual ports', () => {
  expect(readEnv({ WEB_PORT: '', DATA_DIR: '' })).toEqual({
    port: 4173,
    cmsUrl: 'http://localhost:3000',
    siteUrl: 'http://localhost:4173',
    outputFolder: fileURLToPath(new URL('../../../.data/site', import.meta.url)),
  })
})

test('whoever sets it wrong reads every mistake at once', () => {
  expect(() => readEnv({ WEB_PORT: 'http', CMS_URL: 'localhost:3000' })).toThrow(
    /WEB_PORT must be the port of the site, .*; it is "http"\n {2}CMS_URL must be .*; it is "localhost:3000"/,
  )
})
