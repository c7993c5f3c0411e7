import { emptyPlan, type Mark, type Plan, type PlannedCareer, progresses } from './plan'
import { readPlan } from './read-plan'

/** How much of a plan goes along: all of it, all but the words of the steps and the notes, or only the shortlist. */
export const codeParts = ['everything', 'marks', 'shortlist'] as const
export type CodePart = (typeof codeParts)[number]

export type BadCodeReason = 'damaged' | 'too-big' | 'other-version' | 'not-here'

/** A code that is none of ours, or not whole. */
export class BadCode extends Error {
  override name = 'BadCode'
  constructor(
    readonly reason: BadCodeReason,
    options?: ErrorOptions,
  ) {
    super(`The code can't be taken: ${reason}`, options)
  }
}

const version = 1
/** More than an address bar takes, and what a packed text may unfold to at most. */
const most = { code: 60_000, bytes: 400_000 }

/** Leaves out what should not travel. */
export function partOf(plan: Plan, part: CodePart): Plan {
  if (part === 'everything') return plan
  if (part === 'shortlist') {
    const careers = plan.careers.filter(({ savedAt }) => savedAt !== null)
    return { ...emptyPlan, careers: careers.map((career) => ({ ...career, note: '', marks: [] })) }
  }
  const careers = plan.careers.filter(({ savedAt, marks }) => savedAt !== null || marks.length > 0)
  const bare = (mark: Mark): Mark => ({ ...mark, text: '', stage: '', note: '' })
  return { ...emptyPlan, careers: careers.map((career) => ({ ...career, note: '', marks: career.marks.map(bare) })) }
}

/** A plan as a code that an address can carry: packed JSON without names, in letters that need no escape. */
export async function encodePlan(plan: Plan): Promise<string> {
  const text = JSON.stringify(plan.careers.map(packCareer))
  return `${version}.${toBase64Url(await pump(new TextEncoder().encode(text), () => new CompressionStream('deflate')))}`
}

/** The plan of a code. Throws `BadCode` when anything of it is not as we would have written it. */
export async function decodePlan(code: string): Promise<Plan> {
  if (code.length > most.code) throw new BadCode('too-big')
  const [, prefix, packed] = /^(\d{1,9})\.([A-Za-z0-9_-]+)$/.exec(code) ?? []
  if (prefix === undefined || packed === undefined) throw new BadCode('damaged')
  if (Number(prefix) !== version) throw new BadCode('other-version')
  const text = await pump(fromBase64Url(packed), () => new DecompressionStream('deflate'))
  const { plan, broken } = readPlan({ version: 1, careers: unpack(text) })
  if (broken.length > 0) throw new BadCode('damaged')
  return plan
}

const packCareer = ({ slug, title, locale, savedAt, note, marks }: PlannedCareer) => [
  slug,
  title,
  locale,
  savedAt,
  note,
  marks.map((mark) => [
    mark.id,
    progresses.indexOf(mark.progress),
    mark.changedAt,
    mark.locale,
    mark.text,
    mark.stage,
    mark.note,
  ]),
]

/** Back into records, without a look at what they hold: that is `readPlan`'s to judge. */
function unpack(bytes: Uint8Array): unknown {
  let careers: unknown
  try {
    careers = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new BadCode('damaged', { cause: error })
  }
  if (!Array.isArray(careers)) throw new BadCode('damaged')
  return careers.map((career: unknown) => {
    if (!Array.isArray(career)) return career
    const [slug, title, locale, savedAt, note, marks] = career
    return { slug, title, locale, savedAt, note, marks: Array.isArray(marks) ? marks.map(unpackMark) : marks }
  })
}

function unpackMark(mark: unknown): unknown {
  if (!Array.isArray(mark)) return mark
  const [id, progress, changedAt, locale, text, stage, note] = mark
  return { id, progress: progresses[progress], changedAt, locale, text, stage, note }
}

/** Sends bytes through a stream, and stops as soon as too much comes out: a few letters can unfold to gigabytes. */
async function pump(bytes: Uint8Array<ArrayBuffer>, open: () => GenericTransformStream): Promise<Uint8Array> {
  // Browsers of before 2023 have none.
  if (typeof CompressionStream === 'undefined') throw new BadCode('not-here')
  const { readable, writable } = open()
  const writer = writable.getWriter()
  // What goes wrong while writing is met again while reading.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => {})
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await read(reader)
    if (done) return joined(chunks, length)
    length += value.length
    if (length > most.bytes) {
      await reader.cancel()
      throw new BadCode('too-big')
    }
    chunks.push(value)
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read()
  } catch (error) {
    throw new BadCode('damaged', { cause: error })
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch (error) {
    throw new BadCode('damaged', { cause: error })
  }
}
