/** Does the reader want to spend little data, or is the connection so slow that nothing should be fetched unasked? */
export function savesData(): boolean {
  const connection: unknown = typeof navigator === 'undefined' ? undefined : Reflect.get(navigator, 'connection')
  if (typeof connection !== 'object' || connection === null) return false
  const isAsked = 'saveData' in connection && connection.saveData === true
  const speed = 'effectiveType' in connection ? String(connection.effectiveType) : ''
  return isAsked || speed.endsWith('2g')
}
