import type { Plugin } from 'payload'

import { isServing } from '@/env'
import { processWide } from '@/operations/process-wide'

import { deliveryEndpoints } from './delivery.endpoints'
import type { Delivered } from './nouns'
import { announceGone, announceLive } from './outbox'
import { startDelivery } from './worker'

/**
 * Delivers these nouns to the public: every change of theirs is announced, whoever makes it, a serving process works
 * on what was announced, and the delivery API answers.
 */
export const deliver =
  ({ nouns, lists }: Delivered): Plugin =>
  (config) => ({
    ...config,
    custom: { ...config.custom, delivery: { nouns, lists } },
    endpoints: [...(config.endpoints ?? []), ...deliveryEndpoints],
    collections: (config.collections ?? []).map((collection) =>
      nouns.some((noun) => noun.collection === collection.slug)
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              afterChange: [...(collection.hooks?.afterChange ?? []), announceLive],
              afterDelete: [...(collection.hooks?.afterDelete ?? []), announceGone],
            },
          }
        : collection,
    ),
    onInit: async (payload) => {
      await config.onInit?.(payload)
      if (isServing) processWide.closers.add(startDelivery(payload).stop)
    },
  })
