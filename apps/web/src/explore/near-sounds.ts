/**
 * The known words that a mistyped beginning is most likely meant for: "enginr" on the way to "engineer". A search index finds
 * whole words with faults and faultless beginnings, but not both at once.
 */
export function nearSounds(sounds: readonly string[], typed: string): string[] {
  const allowed = Math.min(2, Math.floor(typed.length / 4))
  const judged = sounds
    .filter((sound) => sound[0] === typed[0] || sound[1] === typed[1])
    .map((sound) => ({ sound, faults: faultsInBeginning(sound, typed) }))
    .filter(({ faults }) => faults <= allowed)
  const fewest = Math.min(...judged.map(({ faults }) => faults))
  return judged.filter(({ faults }) => faults === fewest).map(({ sound }) => sound)
}

/**
 * How many letters are wrong, missing, too many or swapped, when `typed` is taken for the beginning of the word, or
 * the word, if it isn't too short to say anything, for the beginning of what was typed without a space.
 */
function faultsInBeginning(word: string, typed: string): number {
  if (word.length >= 4 && typed.startsWith(word)) return 0
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, (_, index) => index)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1]
      const isSwapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      next[j] = Math.min(
        at(row, j - 1) + (isSame ? 0 : 1),
        at(row, j) + 1,
        at(next, j - 1) + 1,
        isSwapped ? at(before, j - 2) + 1 : Infinity,
      )
    }
    before = row
    row = next
  }
  return Math.min(...row)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
