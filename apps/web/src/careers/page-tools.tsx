import { useState } from 'react'

import { useLocale } from '@/i18n/locale'

import type { Shared } from './share-page'

/** What can be done with a page: give it to others, take it along on paper. Works with script only. */
export function PageTools({ title }: { title: string }) {
  const { messages } = useLocale()
  const [shared, setShared] = useState<Shared | null>(null)

  async function share() {
    setShared(null)
    const { sharePage } = await import('./share-page')
    setShared(await sharePage(title))
  }

  return (
    <div className="actions needs-script">
      <button type="button" className="button button-quiet" onClick={() => void share()}>
        {messages.share}
      </button>
      <button type="button" className="button button-quiet" onClick={() => window.print()}>
        {messages.print}
      </button>
      <span role="status">
        {shared?.outcome === 'copied' && messages.linkCopied}
        {shared?.outcome === 'failed' && messages.copyYourself(shared.address)}
      </span>
    </div>
  )
}
