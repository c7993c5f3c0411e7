import { Link, Outlet } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { LanguageSwitch } from '@/shell/language-switch'
import { PlanNoticeSlot } from '@/plan/plan-slots'
import { LaterNotices } from '@/shell/later-notices'
import { Banner } from '@/shell/banner'
import { Footer } from '@/shell/footer'
import { useFrame } from '@/shell/use-frame'
import { useDocumentLanguage, useFocusOnNavigation } from '@/shell/navigation-effects'

/** What stands around every page. */
export function Shell() {
  const { locale, messages } = useLocale()
  const frame = useFrame()
  useDocumentLanguage(locale)
  useFocusOnNavigation()
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <header className="site-header">
        <div className="frame site-header-row">
          <Link className="brand" to="/$locale" params={{ locale }} activeOptions={{ exact: true }}>
            <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
              <path className="brand-road" d="M7 24 C7 16 25 18 25 9" />
              <circle className="brand-start" cx="7" cy="24" r="4" />
              <circle className="brand-end" cx="25" cy="9" r="4" />
            </svg>
            <span lang={frame?.fallbacks.includes('name') ? 'en' : undefined}>{frame?.name ?? messages.siteName}</span>
          </Link>
          <nav className="main-navigation" aria-label={messages.mainNavigation}>
            <Link to="/$locale/careers" params={{ locale }}>
              {messages.careers}
            </Link>
            <Link to="/$locale/plan" params={{ locale }}>
              {messages.myPlan}
            </Link>
            <Link className="is-secondary" to="/$locale/about" params={{ locale }}>
              {messages.about}
            </Link>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <Banner />
      <LaterNotices />
      <main id="content" className="frame" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <PlanNoticeSlot />
    </>
  )
}
