import { type ComponentType, useEffect, useState } from 'react'

/** Where what is on this device is listed. Without a connection the list may not come either; then there is none. */
export function SavedPagesSlot() {
  const [loaded, setLoaded] = useState<{ SavedPages: ComponentType } | null>(null)
  useEffect(() => {
    let isShown = true
    import('./saved-pages').then(
      ({ SavedPages }) => isShown && setLoaded({ SavedPages }),
      (error: unknown) => console.info('The list of saved pages could not be loaded', error),
    )
    return () => {
      isShown = false
    }
  }, [])
  return loaded && <loaded.SavedPages />
}
