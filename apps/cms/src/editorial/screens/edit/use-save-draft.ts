'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { ask } from '@/editorial/screens/send'

/** Has somebody saved since? */
async function isNewer(path: string, madeFrom: unknown): Promise<boolean> {
  const answer = await ask(path)
  const body = answer.ok ? answer.body : null
  if (typeof body !== 'object' || body === null || !('savedAt' in body)) return false
  return Date.parse(String(body.savedAt)) !== Date.parse(String(madeFrom))
}

export type Saved = 'saved' | 'conflict' | 'failed'

type SaveOptions = {
  /** Saves although somebody else has the document open: for who has seen what they saved. */
  takesOver?: boolean
}

/** Saves the form as a draft, in the language that is open; what the server refuses leaves the form as it is. */
export function useSaveDraft(): (overrides?: Record<string, unknown>, options?: SaveOptions) => Promise<Saved> {
  const { config } = useConfig()
  const { id, collectionSlug, data, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { code: locale } = useLocale()
  const { api } = config.routes
  const savedAt: unknown = data?.updatedAt

  return useCallback(
    async (overrides = {}, { takesOver = false } = {}) => {
      const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })
      if (takesOver) query.set('overrideLock', 'true')
      const outcome = await submit({
        action: `${api}/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query}`,
        method: id === undefined ? 'POST' : 'PATCH',
        // Says which text this one was made from, so that nobody's newer save is lost.
        // The form also holds `deletedAt`; sending it would ask to take the document out of the trash.
        overrides: {
          _status: 'draft',
          deletedAt: undefined,
          ...(id === undefined ? {} : { updatedAt: savedAt }),
          ...overrides,
        },
        skipValidation: true,
      })
      // The form tells people why it was refused, but not us: so look whether the saved text is another one by now.
      if (!outcome?.res.ok) {
        const madeFrom = overrides.updatedAt ?? savedAt
        return id !== undefined && (await isNewer(`${api}/${collectionSlug}/${id}/editorial`, madeFrom))
          ? 'conflict'
          : 'failed'
      }
      setUnpublishedVersionCount((count) => count + 1)
      return 'saved'
    },
    [api, collectionSlug, id, locale, savedAt, setUnpublishedVersionCount, submit],
  )
}
