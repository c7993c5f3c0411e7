/** Payload offers its own “Unpublish” here, which the guard refuses: taking down is done on the Review tab. */
export function Nothing() {
  return null
}
