import type { SiteDocument } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { FallbackNote, Html, Text, Translated } from '@/text/translated'

import { AccessibilityStatement } from './accessibility-statement'

/** Who is behind the site, in the editors' words, and for whom it works. */
export function AboutPage({ site }: { site: SiteDocument }) {
  const { messages } = useLocale()
  return (
    <Translated fallbacks={site.fallbacks}>
      <article className="reading">
        <h1>{messages.about}</h1>
        <h2>
          <Text path="name">{site.name}</Text>
        </h2>
        <FallbackNote paths={['about']} />
        {site.about ? <Html path="about" html={site.about} /> : <p>{messages.aboutEmpty}</p>}
        {site.contactEmail && (
          <p>
            <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>
          </p>
        )}
        <AccessibilityStatement contactEmail={site.contactEmail} />
      </article>
    </Translated>
  )
}
