/** People by what they may know. `roleless` has an account and no role. */
export const askers = ['nobody', 'roleless', 'author', 'reviewer', 'admin'] as const
export type Asker = (typeof askers)[number]

export type Secret = {
  /** What is searched for: a word, an id, a hash. */
  text: string
  what: string
  /** Who must never see it. */
  hiddenFrom: readonly Asker[]
}

/** Who reads only what is published. */
export const outsiders: readonly Asker[] = ['nobody', 'roleless']
/** Mails and other people's accounts are for admins. */
export const allButAdmins: readonly Asker[] = ['nobody', 'roleless', 'author', 'reviewer']

/** A word that stands nowhere else; the letters only, so that no encoding changes it. */
export function newCanary(): string {
  const letters = Array.from({ length: 14 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)))
  return `leak${letters.join('')}`
}
