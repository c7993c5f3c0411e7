import { useId } from 'react'

import { useLocale } from '@/i18n/locale'
import { useFrame } from '@/shell/use-frame'

import { stageMessages } from './stage.messages'
import { saveStage } from './stage.store'
import { useStage } from './use-stage'

/** Where are you now? Chosen once, kept on the device; the first choice forgets it again. */
export function StageSelect() {
  const { locale } = useLocale()
  const frame = useFrame()
  const stage = useStage()
  const id = useId()
  const words = stageMessages[locale]
  if (!frame || frame.stages.length === 0) return null
  return (
    <div className="field needs-script">
      <label htmlFor={id}>{words.question}</label>
      <select id={id} value={stage?.slug ?? ''} onChange={(event) => saveStage(event.target.value || null)}>
        <option value="">{words.none}</option>
        {frame.stages.map(({ slug, name, grades }, index) => (
          <option key={slug} value={slug} lang={frame.fallbacks.includes(`stages.${index}.name`) ? 'en' : undefined}>
            {grades ? `${grades} · ${name}` : name}
          </option>
        ))}
      </select>
    </div>
  )
}
