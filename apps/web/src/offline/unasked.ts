/**
 * How many compressed bytes may come that nobody asked for, in all below 200 kB: the app's own files, the documents
 * that search, plan and quiz are made from, and what links bring ahead because somebody might follow them. A reader who
 * saves data gets none of them.
 */
export const unasked = { files: 115_000, documents: 55_000, preloads: 25_000 }
