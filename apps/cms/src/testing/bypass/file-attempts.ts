/** Ways to change a live picture without changing its text; on other types they are one more way of writing. */
import type { User } from '@career-explorer/types/payload'

import { aPicture } from '@/testing/factories/media.factory'

import { type Attempt, readRecord, type Send } from './attempt'
import { canary, type Target } from './subjects-of-attack'

async function form(fields: Record<string, unknown>): Promise<FormData> {
  const data = new FormData()
  data.append('_payload', JSON.stringify(fields))
  data.append('file', new Blob([new Uint8Array(await aPicture())], { type: 'image/png' }), 'other.png')
  return data
}

const filenameOf = async (send: Send, { collection, liveId }: Target, as: User | undefined) =>
  String((await readRecord(await send(`/api/${collection}/${liveId}?depth=0`, { as }))).filename ?? 'picture.webp')

export const fileAttempts: Attempt[] = [
  ...['?draft=true', ''].map((query): Attempt => ({
    name: `replace the file of the live document ${query}`,
    run: async (send, target, as) =>
      send(`/api/${target.collection}/${target.liveId}${query}`, {
        method: 'PATCH',
        as,
        body: await form({ [target.textField]: canary }),
      }),
  })),
  {
    name: 'replace the files of many, the live one among them',
    run: async (send, target, as) =>
      send(`/api/${target.collection}?draft=true&where[id][in]=${target.draftId},${target.liveId}`, {
        method: 'PATCH',
        as,
        body: await form({ [target.textField]: canary }),
      }),
  },
  {
    name: 'say that the draft has the live file, then replace the file of the draft',
    run: async (send, target, as) => {
      const path = `/api/${target.collection}/${target.draftId}?draft=true`
      const filename = await filenameOf(send, target, as)
      await send(path, { method: 'PATCH', as, body: { filename, url: `/api/media/file/${filename}` } })
      await send(path, { method: 'PATCH', as, body: await form({ filename }) })
    },
  },
  ...[
    'uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=3',
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4',
  ].flatMap((edits) =>
    ['', 'draft=true&'].map((draft): Attempt => ({
      name: `cut the live picture with ${draft}${edits}`,
      run: (send, target, as) =>
        send(`/api/${target.collection}/${target.liveId}?${draft}${edits}`, {
          method: 'PATCH',
          as,
          body: { [target.textField]: canary },
        }),
    })),
  ),
  {
    name: 'name another file for the live document',
    run: (send, target, as) =>
      send(`/api/${target.collection}/${target.liveId}?draft=true&uploadEdits[focalPoint][x]=3`, {
        method: 'PATCH',
        as,
        body: { filename: '../../etc/passwd', url: 'http://127.0.0.1:9/x.png', sizes: {}, focalX: 1 },
      }),
  },
  {
    name: 'upload a new file under the name of the live one',
    run: async (send, target, as) => {
      const filename = await filenameOf(send, target, as)
      const data = new FormData()
      data.append('_payload', JSON.stringify({ [target.textField]: canary, filename }))
      data.append('file', new Blob([new Uint8Array(await aPicture())], { type: 'image/png' }), filename)
      return send(`/api/${target.collection}?overwriteExistingFiles=true`, { as, body: data })
    },
  },
]
