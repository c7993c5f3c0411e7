import { readFile, stat } from 'node:fs/promises'

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'

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
  if (text !== null) return readText(text, format, blame)
  blame('', 'the file is not UTF-8 text: save it as UTF-8')
  return null
}

/** @returns null after blaming whatever keeps the text from being read. */
export function readText(text: string, format: BundleFile['format'], blame: Blame): Record<string, unknown> | null {
  try {
    const data = format === 'json' ? readJson(text) : readYaml(text)
    if (isRecord(data)) return data
    blame('', 'the file must be a map of fields, such as “title: Nurse”')
  } catch (error) {
    if (!(error instanceof YAMLException || error instanceof SyntaxError)) throw error
    blame('', error instanceof YAMLException ? inWords(error) : error.message)
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

/** Text, numbers, true and false, lists and maps; nothing that makes one part of a file stand for another. */
function readYaml(text: string): unknown {
  return load(text, {
    schema: CORE_SCHEMA,
    listener(event, state) {
      if (event !== 'close' || !('anchor' in state) || typeof state.anchor !== 'string') return
      const line = String(state.input).slice(0, state.position).split('\n').length
      throw new YAMLException(
        `&${state.anchor} and *${state.anchor} are not allowed: write the text out (near line ${line})`,
      )
    },
  })
}

/** By the strict parser; the YAML one finds keys that are there twice, and says where an error is. */
function readJson(text: string): unknown {
  let data: unknown
  let problem: Error | null = null
  try {
    data = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    problem = error
  }
  readYaml(text)
  if (problem) throw new SyntaxError(`not valid JSON: ${problem.message}`)
  return data
}

function inWords({ reason, mark, message }: YAMLException): string {
  return mark ? `line ${mark.line + 1}, column ${mark.column + 1}: ${reason}` : reason || message
}
