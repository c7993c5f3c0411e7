import type { Source } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { languageByScript } from '@/i18n/script-language'
import { OutsideLink } from '@/ui/outside-link'

/** The place of a source on its career's page. */
export const sourceAnchor = (index: number) => `source-${index + 1}`

type SourceMarkProps = { sourceKey: string | null; sources: readonly Source[] }

/** The name of a source, leading to its entry at the end of the page; nothing where none is given. */
export function SourceMark({ sourceKey, sources }: SourceMarkProps) {
  const index = sources.findIndex((source) => source.key === sourceKey)
  const source = sources[index]
  if (!source) return null
  return (
    <a className="source-mark" href={`#${sourceAnchor(index)}`}>
      <AsWritten text={source.publisher ?? source.title} />
    </a>
  )
}

/** A text that is not translated, marked with the language it is written in. */
export function AsWritten({ text }: { text: string }) {
  const { locale } = useLocale()
  const language = languageByScript(text)
  return <span lang={language === locale ? undefined : language}>{text}</span>
}

/** A source's title, as a link where it has an address. */
export function SourceTitle({ source }: { source: Source }) {
  const title = <AsWritten text={source.title} />
  return source.url ? <OutsideLink href={source.url}>{title}</OutsideLink> : title
}
