import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { useLocale } from '@/i18n/locale'

import { useCopyDate } from './copy-date'
import './notices.css'
import { useOfflineMessages } from './offline.messages'
import type { Updates } from './registration'
import { startOffline } from './start'

/** Says when somebody reads without a connection, and when there is a newer version. Starts the worker, too. */
export function Notices() {
  const router = useRouter()
  const queryClient = useQueryClient()
  const [updates, setUpdates] = useState<Updates | null>(null)

  useEffect(() => {
    let isShown = true
    void startOffline(router, queryClient).then((found) => isShown && setUpdates(found))
    return () => {
      isShown = false
    }
  }, [router, queryClient])

  return (
    <>
      <CopyNotice />
      {updates && <UpdateNotice updates={updates} />}
    </>
  )
}

function CopyNotice() {
  const { formats } = useLocale()
  const messages = useOfflineMessages()
  const copyDate = useCopyDate(useLocation().pathname)
  const isOnline = useSyncExternalStore(subscribeToConnection, () => navigator.onLine)
  if (isOnline && copyDate === null) return null
  return (
    <p className="notice">
      {isOnline ? messages.slow : messages.offline}
      {copyDate !== null && ` ${messages.copyFrom(formats.date(copyDate.slice(0, 10)))}`}
    </p>
  )
}

function subscribeToConnection(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

function UpdateNotice({ updates }: { updates: Updates }) {
  const messages = useOfflineMessages()
  const isWaiting = useSyncExternalStore(updates.subscribe, updates.isWaiting)
  const [isPutOff, setPutOff] = useState(false)
  if (!isWaiting || isPutOff) return null
  return (
    <div className="notice">
      <p>{messages.updateReady}</p>
      <p className="notice-actions">
        <button className="button" type="button" onClick={updates.load}>
          {messages.updateNow}
        </button>
        <button className="button button-quiet" type="button" onClick={() => setPutOff(true)}>
          {messages.later}
        </button>
      </p>
    </div>
  )
}
