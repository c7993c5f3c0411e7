import { useLocale } from '@/i18n/locale'

/** Says of a page whose translation nobody has checked that it is so; nothing for the others. */
export function UncheckedNote({ isUnchecked = false }: { isUnchecked?: boolean }) {
  const { messages } = useLocale()
  return isUnchecked ? <p className="unchecked-note">{messages.uncheckedTranslation}</p> : null
}
