import { useState } from 'react'

import { useSite } from '@/shell/site'
import { Text, Translated } from '@/text/translated'

/** A message to all readers, on the days it is meant for. */
export function Banner() {
  const site = useSite()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const banner = site?.banner
  if (!banner || !isOn(banner, today)) return null
  return (
    <Translated fallbacks={site.fallbacks}>
      <p className="banner">
        <span className="frame">
          <Text path="banner.text">{banner.text}</Text>
        </span>
      </p>
    </Translated>
  )
}

function isOn(banner: { from: string | null; until: string | null }, today: string): boolean {
  return (banner.from === null || banner.from <= today) && (banner.until === null || today <= banner.until)
}
