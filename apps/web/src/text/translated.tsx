import { createContext, type ReactNode, use, useMemo } from 'react'

import { useLocale } from '@/i18n/locale'

const FallbackContext = createContext<readonly string[]>([])

type TranslatedProps = { fallbacks: readonly string[]; children: ReactNode }

/** Everything inside shows one document, and knows which of its texts are English for want of a translation. */
export function Translated({ fallbacks, children }: TranslatedProps) {
  const known = useMemo(() => [...fallbacks], [fallbacks])
  return <FallbackContext value={known}>{children}</FallbackContext>
}

/** `en` where the text at this path of the document is a fallback; else nothing, as the page's own language holds. */
function useTextLanguage(path: string): 'en' | undefined {
  return use(FallbackContext).includes(path) ? 'en' : undefined
}

type TextProps = { path: string; children: string }

/** One text of the document, marked as English where it fell back. */
export function Text({ path, children }: TextProps) {
  const lang = useTextLanguage(path)
  return lang ? <span lang={lang}>{children}</span> : children
}

type HtmlProps = { path: string; html: string }

/**
 * Rich text of the document. The only place that trusts HTML: the CMS builds it from an allow-list of tags (p, br, ul,
 * ol, li, strong, em, a, h3, h4), and the schema of the published documents refuses everything else.
 */
export function Html({ path, html }: HtmlProps) {
  const lang = useTextLanguage(path)
  return <div className="rich-text" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}

type FallbackNoteProps = { paths: readonly string[] }

/** The small label of a block that holds English text: at one of these paths, or below one of them. */
export function FallbackNote({ paths }: FallbackNoteProps) {
  const fallbacks = use(FallbackContext)
  const { messages } = useLocale()
  const isAffected = fallbacks.some((fallback) =>
    paths.some((path) => fallback === path || fallback.startsWith(`${path}.`)),
  )
  return isAffected ? <span className="fallback-note">{messages.inEnglish}</span> : null
}
