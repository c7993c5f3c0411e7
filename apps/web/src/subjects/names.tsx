import type { Facets } from '@career-explorer/types'
import { createContext, Fragment, use } from 'react'

import { Text } from '@/text/translated'

/** The streams and subjects that the names are looked up in. */
export const NamesOf = createContext<Facets>({ streams: [], subjects: [], skills: [] })

type NamesProps = { of: 'streams' | 'subjects'; slugs: readonly string[] }

/** Streams or subjects by name, one after the other, each in its own language. */
export function Names({ of, slugs }: NamesProps) {
  const list = use(NamesOf)[of]
  return slugs.map((slug, index) => {
    const place = list.findIndex((one) => one.slug === slug)
    return (
      <Fragment key={slug}>
        {index > 0 && ', '}
        <Text path={`facets.${of}.${place}.name`}>{list[place]?.name ?? slug}</Text>
      </Fragment>
    )
  })
}
