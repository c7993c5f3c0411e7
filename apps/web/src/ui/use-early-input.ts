import { type RefObject, useEffect } from 'react'

/**
 * A page can be read, and its fields filled, before the app is there. What was typed or chosen until then is told to
 * the app when it has come, as if it had just been done.
 */
export function useEarlyInput(form: RefObject<Element | null>): void {
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll('input, select') ?? [])]
    for (const field of fields.filter(isTouched)) tell(field)
  }, [form])
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    // Only a prerendered page says in its markup what was chosen.
    const first = field.querySelector<HTMLOptionElement>('option[selected]')
    return first !== null && !first.selected
  }
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
