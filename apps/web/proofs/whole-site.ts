import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Files of a published folder that are not whole: cut off, or no longer what their kind must be. */
export async function halfWritten(folder: string): Promise<string[]> {
  const broken: string[] = []
  for (const name of await filesIn(folder)) {
    if (!isWhole(name, await readFile(join(folder, name)))) broken.push(name)
  }
  return broken
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
  // What a killed publisher had not finished lies aside, where nobody reads it.
  return names.filter((name) => !name.includes('.aside-'))
}

function isWhole(name: string, bytes: Buffer): boolean {
  try {
    if (name.endsWith('.br')) return isWhole(name.slice(0, -3), brotliDecompressSync(bytes))
    if (name.endsWith('.gz')) return isWhole(name.slice(0, -3), gunzipSync(bytes))
    const text = bytes.toString('utf8').trimEnd()
    if (name.endsWith('.html')) return text.endsWith('</html>')
    if (name.endsWith('.xml')) return /<\/(?:urlset|rss)>$/.test(text)
    if (name.endsWith('.json')) JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a reader gets, by file: without dates of publishing, which differ from one publisher to the next. */
export async function contentOf(folder: string): Promise<Map<string, string>> {
  const names = (await filesIn(folder)).filter(
    (name) => /\.(?:html|json|xml|txt)$/.test(name) && name !== 'manifest.json',
  )
  const contents = names.map(async (name): Promise<[string, string]> => {
    const text = await readFile(join(folder, name), 'utf8')
    return [name, text.replaceAll(/<(lastmod|pubDate)>[^<]*<\/\1>/g, '')]
  })
  return new Map(await Promise.all(contents))
}

/** Names of files that one folder has otherwise than the other. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
}
