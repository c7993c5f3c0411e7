/** Flesch-Kincaid grade of English text: https://apps.dtic.mil/sti/citations/ADA006655 */
export function readingGrade(text: string): number {
  const sentences = Math.max(1, text.split(/[.!?]+\s/).filter((part) => part.trim() !== '').length)
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word))
  if (words.length === 0) return 0
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.toLowerCase().match(/[aeiouy]+(?!$)|[aiouy]$/g) ?? []).length),
    0,
  )
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}
