import { Link } from '@tanstack/react-router'

import { DisclaimerList } from '@/disclaimers/disclaimer-list'
import { placed } from '@/disclaimers/placed'
import { useLocale } from '@/i18n/locale'
import { useFrame } from '@/shell/use-frame'
import { Text, Translated } from '@/text/translated'
import { OutsideLink } from '@/ui/outside-link'

/** The end of every page: what holds everywhere, and where to go from here. */
export function Footer() {
  const { locale, messages } = useLocale()
  const frame = useFrame()
  return (
    <footer className="site-footer">
      <div className="frame">
        <Translated fallbacks={frame?.fallbacks ?? []}>
          {frame && <DisclaimerList disclaimers={placed(frame.disclaimers).filter((one) => one.isOnEveryPage)} />}
          <nav aria-label={messages.footer}>
            <ul className="footer-links">
              <li>
                <Link to="/$locale/plan" params={{ locale }}>
                  {messages.myPlan}
                </Link>
              </li>
              <li>
                <Link to="/$locale/compare" params={{ locale }}>
                  {messages.compare}
                </Link>
              </li>
              <li>
                <Link to="/$locale/about" params={{ locale }}>
                  {messages.about}
                </Link>
              </li>
              {frame?.footerLinks.map((link, index) => (
                <li key={link.url}>
                  <OutsideLink href={link.url}>
                    <Text path={`footerLinks.${index}.label`}>{link.label}</Text>
                  </OutsideLink>
                </li>
              ))}
              {frame?.contactEmail && (
                <li>
                  <a href={`mailto:${frame.contactEmail}`}>{frame.contactEmail}</a>
                </li>
              )}
            </ul>
          </nav>
        </Translated>
      </div>
    </footer>
  )
}
