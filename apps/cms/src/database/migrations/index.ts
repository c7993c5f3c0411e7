import * as initial from './20261122_230820_initial'
import * as appendOnlyHistory from './20261122_235900_append_only_history'
import * as accounts from './20261125_084808_accounts'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_230820_initial' },
  { up: appendOnlyHistory.up, down: appendOnlyHistory.down, name: '20261122_235900_append_only_history' },
  { up: accounts.up, down: accounts.down, name: '20261125_084808_accounts' },
]
