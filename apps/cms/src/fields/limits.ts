/** Longest text an editor may save, in UTF-16 units: room for a long paragraph in Tamil, none for a pasted book. */
export const longestLine = 300
export const longestParagraph = 2_000
/** Rich text, measured over all its words. */
export const longestEssay = 20_000
