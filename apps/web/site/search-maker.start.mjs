// A thread doesn't inherit the loader of its process.
import { register } from 'tsx/esm/api'

register()
await import('./search-maker.worker.ts')
