/** Before each test file: an environment of its own. The database it names is made when a test first asks for `payload`. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { newSecret } from '@career-explorer/environment/secrets'
import { inject } from 'vitest'

import { databaseUrl } from '@/database/connection'

const name = `test_${randomUUID().replaceAll('-', '')}`

process.env.DATABASE_URL = databaseUrl(inject('databaseServer'), name)
process.env.DATA_DIR = join(tmpdir(), `career-explorer-${name}`)
process.env.PAYLOAD_SECRET = newSecret()
process.env.SITE_URL = 'http://site.example'
process.env.CMS_URL = 'http://cms.example'
