import type { Locale, SiteDocument } from '@career-explorer/types'

import type { AppBuild } from './app-build'

/** What a phone needs to know to put the site on its home screen, in the words of the editors. */
export function webManifest({ icons }: Pick<AppBuild, 'icons'>, locale: Locale, site: SiteDocument | null): string {
  const icon = (src: string, sizes: string, purpose: string) => ({ src, sizes, type: 'image/png', purpose })
  const name = site?.name ?? 'Career Explorer'
  return JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description: site?.tagline ?? undefined,
    lang: locale,
    dir: 'ltr',
    start_url: `/${locale}`,
    scope: '/',
    display: 'standalone',
    background_color: '#fffdf7',
    theme_color: '#0d3b3e',
    icons: [
      icon(icons.small, '192x192', 'any'),
      icon(icons.large, '512x512', 'any'),
      icon(icons.maskable, '512x512', 'maskable'),
    ].filter(({ src }) => src !== ''),
  })
}
