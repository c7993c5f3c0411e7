import type { Config } from '@career-explorer/types/payload'

declare module 'payload' {
  // eslint-disable-next-line typescript/no-empty-object-type
  export interface GeneratedTypes extends Config {}
}
