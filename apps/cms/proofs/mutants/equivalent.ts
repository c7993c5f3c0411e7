/** Mutants that change nothing anybody could see, each with its reason. Found by file, line of source and replacement. */
export type Equivalent = { file: string; line: string; replacement: string; reason: string }

export const equivalents: Equivalent[] = []
