import type { Plugin } from 'payload'

import { closeReader } from '@/database/reader'
import { isServing } from '@/env'

import { processWide } from './process-wide'
import { readAll } from './readings'

/** Tells the server that this CMS runs in what its figures are, and how to end it. */
export const operate: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (!isServing) return
    processWide.read = () => readAll(payload)
    processWide.closers.add(async () => {
      await closeReader(payload)
      await payload.destroy()
    })
  },
})
