import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { idIn } from '@/editorial/changes/read-value'

/** Authors may not read other people's accounts, but may know who works on what. */
const nameOf = cache(async (payload: Payload, id: string): Promise<string> => {
  const person = await payload.findByID({
    collection: 'users',
    id,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return person?.name ?? ''
})

/** A person's name in a list; nothing where there is nobody. */
export async function PersonCell({ cellData, payload }: DefaultServerCellComponentProps) {
  const id = idIn(cellData)
  return <span>{id === null ? '' : await nameOf(payload, id)}</span>
}
