/** The longest texts that are kept. What somebody types is stopped earlier than what two devices may add up to. */
export const longest = { title: 300, stage: 200, step: 1_000, typedNote: 4_000, note: 20_000 } as const

/** Control characters other than a new line or a tab, and whatever a careless page could take for markup. */
const notWords = /[^\P{Cc}\n\t]|<(?=[a-zA-Z/!?])/u

/** Is it text that somebody could have written: nothing unseen in it, no markup, not too long? */
export const isWords = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && !notWords.test(value)

/** Makes such a text of anything typed or published: `<b>` becomes `< b>`, and the end is cut where it is too long. */
export function toWords(text: string, most: number): string {
  const plain = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/<(?=[a-zA-Z/!?])/g, '< ')
  return cut(plain, most)
}

/** Cuts between characters, never inside one that takes two units. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(most - 1))
  return text.slice(0, isSplit ? most - 1 : most)
}
