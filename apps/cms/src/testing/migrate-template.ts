import config from '@payload-config'
import { getPayload } from 'payload'

import { migrate } from '@/database/migrate'
import { grantRoles } from '@/database/roles'

const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload)
await grantRoles(payload.db.pool)
process.exit(0) // with the connection that Payload keeps for itself
