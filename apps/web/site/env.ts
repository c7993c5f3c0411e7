import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

const schema = z.object({
  WEB_PORT: port.default(4173),
  CMS_URL: origin.default('http://localhost:3000'),
  SITE_URL: origin.optional(),
  DATA_DIR: z.string().default('.data'),
})

const meanings: Record<string, string> = {
  WEB_PORT: 'the port of the site, a number from 1 to 65535',
  CMS_URL: 'where the CMS answers, like http://localhost:3000',
  DATA_DIR: 'a folder',
  SITE_URL: 'where students find the site, like https://careers.example.lk',
}

/** What the environment says about the site, checked once. */
export type SiteEnv = {
  port: number
  cmsUrl: string
  siteUrl: string
  /** Where the published files go. */
  outputFolder: string
}

const workspace = fileURLToPath(new URL('../../..', import.meta.url))

/** One message that names every variable that is wrong, what it must be and what it is. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
}

/** Reads the environment; an empty variable counts as unset. */
export function readEnv(source: Record<string, string | undefined>): SiteEnv {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))]
    const lines = names.map((name) => `  ${name} must be ${meanings[name]}; it is "${source[name]}"`)
    throw new BadEnvironment(`The site can't start with this environment:\n${lines.join('\n')}`)
  }
  const { WEB_PORT, CMS_URL, SITE_URL, DATA_DIR } = result.data
  return {
    port: WEB_PORT,
    cmsUrl: CMS_URL,
    siteUrl: SITE_URL ?? `http://localhost:${WEB_PORT}`,
    outputFolder: join(resolve(workspace, DATA_DIR), 'site'),
  }
}
