import type { MessageToWorker } from './messages-to-worker'

export type Updates = {
  /** Is a newer version waiting to take over? */
  isWaiting: () => boolean
  subscribe: (listener: () => void) => () => void
  /** Lets it take over, and loads the page anew from it. */
  load: () => void
}

const none: Updates = { isWaiting: () => false, subscribe: () => () => {}, load: () => {} }

/**
 * Registers the worker. A version that was waiting before this page came takes over at once: the page is of the newest
 * build already. One that arrives while somebody reads waits until they want it, or for the next page.
 */
export async function registerWorker(): Promise<{ updates: Updates; tell: (message: MessageToWorker) => void }> {
  const container = navigator.serviceWorker
  await container.register('/sw.js')
  // Where workers are switched off, registering succeeds and leaves none.
  const registration = await container.getRegistration()
  if (!registration) return { updates: none, tell: () => {} }
  const takeOver: MessageToWorker = { type: 'take-over' }
  registration.waiting?.postMessage(takeOver)
  const listeners = new Set<() => void>()
  let waiting: ServiceWorker | null = null
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing
    arriving?.addEventListener('statechange', () => {
      // The very first one replaces nobody.
      if (arriving.state !== 'installed' || !container.controller) return
      waiting = arriving
      for (const listener of listeners) listener()
    })
  })
  return {
    updates: {
      isWaiting: () => waiting?.state === 'installed',
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      load: () => {
        container.addEventListener('controllerchange', () => location.reload(), { once: true })
        waiting?.postMessage(takeOver)
      },
    },
    tell: (message) => void container.ready.then(({ active }) => active?.postMessage(message)),
  }
}
