import type { CareerSummary, Facets } from '@career-explorer/types'

/** What somebody has chosen, or thinks of choosing, for A/L. */
export type Choice = { stream: string | null; subjects: readonly string[] }

/** So many subjects are taken at A/L. */
export const mostSubjects = 3

type Needs = Pick<CareerSummary, 'streams' | 'needsNoStream' | 'advancedSubjects'>
type Stream = Pick<Facets['streams'][number], 'slug' | 'subjects'>

/** Why a career is open, or what is in its way; slugs of streams and subjects. */
export type Reason =
  | { kind: 'no-stream' }
  | { kind: 'fits'; streams: string[] }
  /** `count` of the subjects that its road names are still to be taken. */
  | { kind: 'take'; count: number; subjects: string[]; streams: string[] }
  | { kind: 'other-stream'; streams: string[] }
  | { kind: 'not-together'; subjects: string[]; streams: string[] }
  | { kind: 'no-room'; subjects: string[] }

/** `other-way`: what is in the way of the streams that it names doesn't matter for a way in that names none. */
export type Verdict = { state: 'open' | 'one-more' | 'more' | 'other-way' | 'closed'; reason: Reason }

/** What a choice means for a career: by the streams of its ways in, and the A/L subjects that its road names. */
export function judgeCareer(career: Needs, choice: Choice, streams: readonly Stream[]): Verdict {
  const verdict = judgeStreams(career, choice, streams)
  return verdict.state === 'closed' && career.needsNoStream ? { ...verdict, state: 'other-way' } : verdict
}

function judgeStreams(career: Needs, choice: Choice, streams: readonly Stream[]): Verdict {
  const asked = streams.filter(({ slug }) => career.streams.includes(slug))
  if (asked.length === 0) return { state: 'open', reason: { kind: 'no-stream' } }
  const inChosen = asked.filter(({ slug }) => choice.stream === null || slug === choice.stream)
  if (inChosen.length === 0) return { state: 'closed', reason: { kind: 'other-stream', streams: slugsOf(asked) } }
  const possible = inChosen.filter(({ subjects }) => choice.subjects.every((one) => subjects.includes(one)))
  if (possible.length === 0) {
    const foreign = choice.subjects.filter((one) => !inChosen.some(({ subjects }) => subjects.includes(one)))
    const subjects = foreign.length > 0 ? foreign : [...choice.subjects]
    return { state: 'closed', reason: { kind: 'not-together', subjects, streams: slugsOf(inChosen) } }
  }
  const ways = possible.map(({ slug, subjects }) => {
    const named = career.advancedSubjects.filter((one) => subjects.includes(one))
    const taken = named.filter((one) => choice.subjects.includes(one)).length
    const missing = named.filter((one) => !choice.subjects.includes(one))
    return { slug, missing, count: Math.max(0, Math.min(mostSubjects, named.length) - taken) }
  })
  const fewest = Math.min(...ways.map(({ count }) => count))
  const best = ways.filter(({ count }) => count === fewest)
  const subjects = [...new Set(best.flatMap(({ missing }) => missing))]
  if (fewest === 0) return { state: 'open', reason: { kind: 'fits', streams: slugsOf(best) } }
  if (fewest > mostSubjects - choice.subjects.length) return { state: 'closed', reason: { kind: 'no-room', subjects } }
  // With a stream and no subject yet, everything that the stream leads to is as open as it can be.
  const state = choice.subjects.length === 0 ? 'open' : fewest === 1 ? 'one-more' : 'more'
  return { state, reason: { kind: 'take', count: fewest, subjects, streams: slugsOf(best) } }
}

const slugsOf = (streams: readonly { slug: string }[]) => streams.map(({ slug }) => slug)

/** Judges careers that ask for the same only once. */
export class Judge {
  private readonly known = new Map<string, Verdict>()

  constructor(
    readonly choice: Choice,
    readonly streams: readonly Stream[],
  ) {}

  verdict(career: Needs): Verdict {
    const key = needsKey(career)
    const before = this.known.get(key)
    if (before) return before
    const verdict = judgeCareer(career, this.choice, this.streams)
    this.known.set(key, verdict)
    return verdict
  }

  /** Is every stream that it names closed? */
  isClosed(career: Needs): boolean {
    return ['other-way', 'closed'].includes(this.verdict(career).state)
  }
}

const needsKeys = new WeakMap<Needs, string>()

/** The same for careers that ask for the same; put together once, and asked for with every choice. */
function needsKey(career: Needs): string {
  const before = needsKeys.get(career)
  if (before !== undefined) return before
  const { streams, needsNoStream, advancedSubjects } = career
  const key = `${needsNoStream},${streams.join(' ')},${advancedSubjects.join(' ')}`
  needsKeys.set(career, key)
  return key
}

/** What can be chosen or left out again: the stream, or a subject. */
export type Part = { kind: 'stream' | 'subject'; slug: string }

export const partsOf = ({ stream, subjects }: Choice): Part[] => [
  ...(stream === null ? [] : [{ kind: 'stream' as const, slug: stream }]),
  ...subjects.map((slug) => ({ kind: 'subject' as const, slug })),
]

export function without(choice: Choice, part: Part): Choice {
  if (part.kind === 'stream') return { ...choice, stream: null }
  return { ...choice, subjects: choice.subjects.filter((slug) => slug !== part.slug) }
}

/** The careers whose streams are closed by one part of the choice alone: without it they would not be. */
export function closedBy<Career extends Needs>(careers: readonly Career[], now: Judge, part: Part): Career[] {
  const otherwise = new Judge(without(now.choice, part), now.streams)
  return careers.filter((career) => now.isClosed(career) && !otherwise.isClosed(career))
}

/** How many more careers each subject would close if it were taken as well; one by one, as each takes a while. */
export function* closingCounts(
  careers: readonly Needs[],
  now: Judge,
  subjects: readonly string[],
): Generator<[subject: string, count: number]> {
  const open = careers.filter((career) => !now.isClosed(career))
  for (const slug of subjects) {
    const then = new Judge({ ...now.choice, subjects: [...now.choice.subjects, slug] }, now.streams)
    yield [slug, open.filter((career) => then.isClosed(career)).length]
  }
}

/** Reads an address: only streams and subjects that there are, and no more subjects than can be taken. */
export function choiceOf(search: { stream?: string; subjects?: string }, facets: Facets): Choice {
  const stream = facets.streams.find(({ slug }) => slug === search.stream)
  const offered = new Set(offeredSubjects(facets, stream?.slug ?? null))
  const subjects = [...new Set((search.subjects ?? '').split(','))].filter((slug) => offered.has(slug))
  return { stream: stream?.slug ?? null, subjects: subjects.slice(0, mostSubjects) }
}

/** The A/L subjects of a stream, or of all. */
export function offeredSubjects(facets: Facets, stream: string | null): string[] {
  const wanted = facets.streams.filter(({ slug }) => stream === null || slug === stream)
  const known = new Set(wanted.flatMap(({ subjects }) => subjects))
  return facets.subjects.filter(({ slug }) => known.has(slug)).map(({ slug }) => slug)
}
