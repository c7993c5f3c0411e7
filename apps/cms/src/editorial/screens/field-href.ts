/** The part of the address that leads to one field of the form, as the admin names its elements. */
export const fieldHash = (path: string): string => (path === '' ? '' : `#field-${path.replaceAll('.', '__')}`)
