import type { QueryClient } from '@tanstack/react-query'
import type { Locale } from '@career-explorer/types'

import type { Messages } from '@/i18n/messages'
import { frameQuery } from '@/shell/site.queries'

type Head = { title?: string | null; description?: string | null }
type Context = { queryClient: QueryClient; locale: Locale; messages: Messages }

/** A page's title, with the site's name behind it, and its description, as the router's `head` wants them. */
export function pageHead({ queryClient, locale, messages }: Context, { title, description }: Head) {
  const site = queryClient.getQueryData(frameQuery(locale).queryKey)?.name ?? messages.siteName
  return {
    meta: [
      { title: title ? `${title} · ${site}` : site },
      ...(description ? [{ name: 'description', content: description }] : []),
    ],
  }
}
