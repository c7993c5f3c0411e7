import { useRouteContext } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'

import { today } from '@/page-data'
import { useFrame } from '@/shell/use-frame'
import { Text, Translated } from '@/text/translated'

/** A message to all readers, on the days it is meant for. */
export function Banner() {
  const frame = useFrame()
  const day = useToday()
  const banner = frame?.banner
  if (!banner || !isOn(banner, day)) return null
  return (
    <Translated fallbacks={frame.fallbacks}>
      <p className="banner">
        <span className="frame">
          <Text path="banner.text">{banner.text}</Text>
        </span>
      </p>
    </Translated>
  )
}

/** First the day that the page was rendered on, so that hydration finds what it expects; then today. */
function useToday(): string {
  const { today: renderedOn } = useRouteContext({ from: '__root__' })
  return useSyncExternalStore(never, today, () => renderedOn)
}

const never = () => () => {}

function isOn(banner: { from: string | null; until: string | null }, today: string): boolean {
  return (banner.from === null || banner.from <= today) && (banner.until === null || today <= banner.until)
}
