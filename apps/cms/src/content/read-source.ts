import { readFile, stat } from 'node:fs/promises'

import { LineCounter, parseDocument, visit } from 'yaml'

import type { BundleFile } from './bundle-files'
import type { Blame } from './fault'

const largestFile = 2 * 1024 * 1024

/** The plain data of a bundle file, or null after blaming whatever keeps it from being read. */
export async function readSource({ path, format }: BundleFile, blame: Blame): Promise<Record<string, unknown> | null> {
  const { size } = await stat(path)
  if (size > largestFile) {
    blame('', `the file has ${(size / 1024 / 1024).toFixed(1)} MB; 2 MB is the most a document may have`)
    return null
  }
  const text = decode(await readFile(path))
  if (text === null) {
    blame('', 'the file is not UTF-8 text: save it as UTF-8')
    return null
  }
  return readText(text, format, blame)
}

/** @returns null after blaming whatever keeps the text from being read. */
export function readText(text: string, format: BundleFile['format'], blame: Blame): Record<string, unknown> | null {
  try {
    const data = format === 'json' ? readJson(text, blame) : readYaml(text, blame)
    if (data === undefined) return null
    if (isRecord(data)) return data
    blame('', 'the file must be a map of fields, such as “title: Nurse”')
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    blame('', 'the file is nested too deeply')
  }
  return null
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readYaml(text: string, blame: Blame): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true })
  for (const { message, pos } of [...document.errors, ...document.warnings].slice(0, 5)) {
    const { line, col } = lines.linePos(pos[0])
    blame('', `line ${line}, column ${col}: ${message}`)
  }
  let isPlain = document.errors.length === 0 && document.warnings.length === 0
  const refuse =
    (what: string) =>
    (_: unknown, { range }: { range?: [number, number, number] | null }) => {
      const { line, col } = lines.linePos(range?.[0] ?? 0)
      blame('', `line ${line}, column ${col}: ${what}: write the text out`)
      isPlain = false
      return visit.BREAK
    }
  visit(document, {
    Alias: refuse('an alias (*) is not allowed'),
    Node: (key, node) =>
      'anchor' in node && node.anchor ? refuse('an anchor (&) is not allowed')(key, node) : undefined,
  })
  return isPlain ? document.toJS() : undefined
}

/** JSON by its own strict parser; the YAML one only finds keys that are there twice, and says where an error is. */
function readJson(text: string, blame: Blame): unknown {
  const lines = new LineCounter()
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number) => `line ${lines.linePos(offset).line}, column ${lines.linePos(offset).col}`
  try {
    const data: unknown = JSON.parse(text)
    const doubles = errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    for (const { message, pos } of doubles) blame('', `${at(pos[0])}: ${message}`)
    return doubles.length === 0 ? data : undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = errors[0] ? `${at(errors[0].pos[0])}: ` : ''
    blame('', `${position}not valid JSON: ${error.message}`)
    return undefined
  }
}
