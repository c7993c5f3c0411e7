import type { RestClient } from '@/testing/rest'

import type { Body } from './body'
import type { Call } from './call'
import type { Answer } from './fault'
import type { People } from './prepare'

function formOf({ fields, file }: Extract<Body, { kind: 'form' }>): FormData {
  const form = new FormData()
  for (const [name, text] of fields) form.append(name, text)
  if (file) form.append('file', new Blob([Buffer.from(file.base64, 'base64')], { type: file.type }), file.name)
  return form
}

/** Makes the call, and reads the whole answer. */
export async function ask(rest: RestClient, people: People, call: Call): Promise<Answer> {
  const { asker, method, path, headers, body } = call
  const begun = performance.now()
  const response = await rest(path, {
    method,
    as: people[asker],
    ...(body?.kind === 'form' ? { body: formOf(body), headers } : {}),
    ...(body?.kind === 'raw' ? { text: body.text, headers: { ...headers, 'content-type': body.type } } : {}),
    ...(body ? {} : { headers }),
  })
  const bytes = (await response.arrayBuffer()).byteLength
  return { status: response.status, bytes, time: performance.now() - begun }
}
