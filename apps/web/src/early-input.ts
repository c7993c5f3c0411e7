/**
 * A page can be read, and its fields filled, before the app is there. What was typed or chosen until then is told to it
 * afterwards, as if it had just been done.
 *
 * @param root where the app will be
 * @returns tells it, once it is there
 */
export function earlyInput(root: Element): () => void {
  const touched = [...root.querySelectorAll('input, select')].filter(isTouched)
  return () => {
    for (const field of touched) if (field.isConnected) tell(field)
  }
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some((one) => one.selected !== one.defaultSelected)
  if (!(field instanceof HTMLInputElement)) return false
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}

const isTicked = ({ type }: HTMLInputElement) => type === 'checkbox' || type === 'radio'

function tell(field: Element): void {
  if (field instanceof HTMLInputElement && isTicked(field)) {
    field.checked = !field.checked
    field.click()
  } else if (field instanceof HTMLInputElement) {
    // React takes notice of what differs from what was set through the element itself.
    const { value } = field
    field.value = ''
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  } else {
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
