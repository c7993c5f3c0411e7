/** What became of sharing: handed on, copied, given up by the student, or not possible here. */
export type Shared = { outcome: 'shared' | 'copied' | 'cancelled' | 'failed'; address: string }

/** Hands the page's address to the device's own sharing, or else copies it. */
export async function sharePage(title: string): Promise<Shared> {
  const address = location.origin + location.pathname
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url: address })
      return { outcome: 'shared', address }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return { outcome: 'cancelled', address }
      console.warn('The device would not share, so the address is copied', error)
    }
  }
  try {
    await navigator.clipboard.writeText(address)
    return { outcome: 'copied', address }
  } catch (error) {
    console.warn('The address could not be copied', error)
    return { outcome: 'failed', address }
  }
}
