import type { TextField } from 'payload'

const longestAddress = 2_000

/** A web address a student can follow: http or https, nothing else. */
export function validateLinkAddress(value: unknown): string | true {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'string' || value.length > longestAddress)
    return `A web address has at most ${longestAddress} characters.`
  if (!URL.canParse(value)) return 'Write a whole web address, such as https://www.ugc.ac.lk/.'
  const { protocol, hostname, username, password } = new URL(value)
  if (protocol !== 'https:' && protocol !== 'http:') return 'A web address starts with https:// or http://.'
  if (username !== '' || password !== '') return 'A web address carries no user name or password.'
  return hostname.includes('.') || 'A web address names a site, such as www.ugc.ac.lk.'
}

/** @param name the field; `url` unless told. */
export function linkAddressField({
  name = 'url',
  required = false,
  width,
}: { name?: string; required?: boolean; width?: string } = {}): TextField {
  return {
    name,
    label: 'Web address',
    type: 'text',
    required,
    validate: (value) =>
      required && !value ? 'A web address is needed, such as https://www.ugc.ac.lk/.' : validateLinkAddress(value),
    admin: { placeholder: 'https://', ...(width ? { width } : {}) },
  }
}
