import { type ComponentType, useEffect, useState } from 'react'

import { whenIdle } from '@/ui/when-idle'

/** Whoever is without this does without a worker and without old news; nothing else depends on it. */
const load = () => import('@/offline/notices')

/** What can wait until the page has been read: it is fetched when nothing else is. */
export function LaterNotices() {
  const [Notices, setNotices] = useState<ComponentType | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (loaded) => setNotices(() => loaded.Notices),
          (error: unknown) => console.info('Notices could not be loaded', error),
        )
      }),
    [],
  )
  return <div role="status">{Notices && <Notices />}</div>
}
