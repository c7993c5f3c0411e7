import { useLocale } from '@/i18n/locale'

import { stageMessages } from './stage.messages'
import { useStage } from './use-stage'

/** Says of a stage that it is the student's own; nothing of the others. */
export function HereSign({ stage }: { stage: string }) {
  const { locale } = useLocale()
  return useStage()?.slug === stage ? <b>{stageMessages[locale].youAreHere}</b> : null
}
