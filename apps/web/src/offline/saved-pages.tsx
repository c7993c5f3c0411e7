import { useEffect, useState } from 'react'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'

import { canKeep } from './keep-offline'
import { useOfflineMessages } from './offline.messages'
import { type SavedPage, savedPages } from './saved-list'

/** What is on this device, for whoever has no connection and wanted something else. */
export function SavedPages() {
  const { locale } = useLocale()
  const messages = useOfflineMessages()
  const [pages, setPages] = useState<SavedPage[] | null>(null)

  useEffect(() => {
    let isShown = true
    const looking = canKeep() ? savedPages(locale) : Promise.resolve([])
    looking.then(
      (found) => isShown && setPages(found),
      (error: unknown) => {
        console.info('What is saved could not be read', error)
        if (isShown) setPages([])
      },
    )
    return () => {
      isShown = false
    }
  }, [locale])

  if (pages === null) return null
  return (
    <Block title={messages.savedTitle}>
      {pages.length === 0 ? (
        <p>{messages.nothingSaved}</p>
      ) : (
        <ul className="link-list">
          {pages.map(({ address, title }) => (
            <li key={address}>
              <a href={address}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </Block>
  )
}
