import { createContext, type ReactNode, use, useMemo } from 'react'

import { useLocale } from '@/i18n/locale'

type Fallbacks = {
  paths: ReadonlySet<string>
  /** Those, and every part of the document that one of them is in. */
  parts: ReadonlySet<string>
}

const FallbackContext = createContext<Fallbacks>({ paths: new Set(), parts: new Set() })

type TranslatedProps = { fallbacks: readonly string[]; children: ReactNode }

/** Everything inside shows one document, and knows which of its texts are English for want of a translation. */
export function Translated({ fallbacks, children }: TranslatedProps) {
  const known = useMemo(() => ({ paths: new Set(fallbacks), parts: new Set(fallbacks.flatMap(partsOf)) }), [fallbacks])
  return <FallbackContext value={known}>{children}</FallbackContext>
}

/** `roadmap.0.stage` → `roadmap`, `roadmap.0`, `roadmap.0.stage` */
const partsOf = (path: string) => path.split('.').map((_, index, steps) => steps.slice(0, index + 1).join('.'))

/** `en` where the text at this path of the document is a fallback; else nothing, as the page's own language holds. */
function useTextLanguage(path: string): 'en' | undefined {
  return use(FallbackContext).paths.has(path) ? 'en' : undefined
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
  const { parts } = use(FallbackContext)
  const { messages } = useLocale()
  return paths.some((path) => parts.has(path)) ? <span className="fallback-note">{messages.inEnglish}</span> : null
}
