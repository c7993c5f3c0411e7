import type { Environment } from '@career-explorer/environment'
import config from '@payload-config'
import { getPayload } from 'payload'

import { migrate } from '@/database/migrate'
import { grantRoles } from '@/database/roles'

import { findOrMakeAdmin } from './first-admin'
import { loadFirstContent } from './first-content'
import type { PrepareMessage } from './message'

/** Whatever is still to be done; each part is safe to repeat. */
export async function prepareDatabase(env: Environment, tell: (message: PrepareMessage) => void): Promise<void> {
  tell({ note: 'loading the CMS' })
  const payload = await getPayload({ config, disableOnInit: true })
  tell({ note: 'migrating' })
  await migrate(payload)
  await grantRoles(payload.db.pool)
  const admin = await findOrMakeAdmin(payload, env)
  const remark = await loadFirstContent(payload, (note) => tell({ note }))
  if (remark) tell({ remark })
  tell({ admin })
}
