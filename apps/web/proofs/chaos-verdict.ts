/** What a part of the chaos may use; `small` goes through every part once or twice. */
export type Chaos = { small: boolean; tell: (line: string) => void }

/** Counts to print; any failure fails the run. */
export type Verdict = Record<string, number | string | string[]> & { failures: string[] }
