import { useLocale } from '@/i18n/locale'

import { accessibilityMessages } from './accessibility.messages'

/** What we promise to people with disabilities, how it is tried, and which gaps we know of. */
export function AccessibilityStatement({ contactEmail }: { contactEmail: string | null }) {
  const words = accessibilityMessages[useLocale().locale]
  return (
    <>
      <h2 id="accessibility">{words.title}</h2>
      <p>{words.aim}</p>
      <p>{words.checked}</p>
      <h3>{words.gapsTitle}</h3>
      <ul>
        {words.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {contactEmail && (
        <p>
          {words.tellUs} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      )}
    </>
  )
}
