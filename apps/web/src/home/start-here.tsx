import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'

import { useLocale } from '@/i18n/locale'
import { siteQuery } from '@/shell/site.queries'
import { useFrame } from '@/shell/use-frame'
import { StageSelect } from '@/stage/stage-select'
import { stageMessages } from '@/stage/stage.messages'
import { useStage } from '@/stage/use-stage'
import { Text, Translated } from '@/text/translated'
import { useEarlyInput } from '@/ui/use-early-input'

/** Start from where you are: choose a grade once, and read what comes next. */
export function StartHere() {
  const { locale } = useLocale()
  const frame = useFrame()
  const stage = useStage()
  const section = useRef<HTMLElement>(null)
  useEarlyInput(section)
  if (!frame || frame.stages.length === 0) return null
  const words = stageMessages[locale]
  const next = frame.stages.find(({ kind, order }) => stage && kind === 'gate' && order > stage.order)
  return (
    <section ref={section} className="block-accent start-here needs-script">
      <h2>{words.title}</h2>
      <StageSelect />
      <div role="status">
        {stage ? (
          <Translated fallbacks={frame.fallbacks}>
            <p>
              <b>{words.opensHere(stage.grades ?? stage.name)}</b>
            </p>
            <Summary stage={stage.slug} />
            {next && <p>{words.nextChoice(next.name)}</p>}
          </Translated>
        ) : (
          <p>{words.hint}</p>
        )}
      </div>
    </section>
  )
}

/** What the stage is: a few sentences that come once it is chosen. */
function Summary({ stage }: { stage: string }) {
  const { locale } = useLocale()
  const { data: site } = useQuery(siteQuery(locale))
  const index = site?.stages.findIndex(({ slug }) => slug === stage) ?? -1
  const summary = site?.stages[index]?.summary
  if (!site || !summary) return null
  return (
    <Translated fallbacks={site.fallbacks}>
      <p>
        <Text path={`stages.${index}.summary`}>{summary}</Text>
      </p>
    </Translated>
  )
}
