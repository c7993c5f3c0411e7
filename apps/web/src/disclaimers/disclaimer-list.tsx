import { useLocale } from '@/i18n/locale'
import { FallbackNote, Html, Text } from '@/text/translated'
import { OutsideLink } from '@/ui/outside-link'

import type { PlacedDisclaimer } from './placed'

/** Disclaimers, each as a note of its own; nothing where there are none. */
export function DisclaimerList({ disclaimers }: { disclaimers: readonly PlacedDisclaimer[] }) {
  return disclaimers.map((placed) => <DisclaimerNote key={placed.disclaimer.slug} {...placed} />)
}

function DisclaimerNote({ disclaimer, path }: PlacedDisclaimer) {
  const { messages } = useLocale()
  const isWarning = disclaimer.severity === 'warning'
  return (
    <aside className={isWarning ? 'note note-warning' : 'note'} aria-label={disclaimer.title}>
      <p className="note-title">
        <span className="note-kind">{isWarning ? messages.warning : messages.information}</span>{' '}
        <Text path={`${path}.title`}>{disclaimer.title}</Text> <FallbackNote paths={[path]} />
      </p>
      <Html path={`${path}.body`} html={disclaimer.body} />
      {disclaimer.links.length > 0 && (
        <ul className="note-links" aria-label={messages.links}>
          {disclaimer.links.map((link, index) => (
            <li key={link.url}>
              <OutsideLink href={link.url}>
                <Text path={`${path}.links.${index}.label`}>{link.label}</Text>
              </OutsideLink>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
