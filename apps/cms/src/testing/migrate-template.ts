import config from '@payload-config'
import { getPayload } from 'payload'

import { migrate } from '@/database/migrate'

const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload)
process.exit(0) // with the connection that Payload keeps for itself
