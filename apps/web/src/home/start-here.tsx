import { useLocale } from '@/i18n/locale'
import { useSite } from '@/shell/site'
import { StageSelect } from '@/stage/stage-select'
import { stageMessages } from '@/stage/stage.messages'
import { useStage } from '@/stage/use-stage'
import { Text, Translated } from '@/text/translated'

/** Start from where you are: choose a grade once, and read what comes next. */
export function StartHere() {
  const { locale } = useLocale()
  const site = useSite()
  const stage = useStage()
  if (!site || site.stages.length === 0) return null
  const words = stageMessages[locale]
  const index = site.stages.findIndex(({ slug }) => slug === stage?.slug)
  const next = site.stages.find(({ kind, order }) => stage && kind === 'gate' && order > stage.order)
  return (
    <section className="block-accent start-here needs-script">
      <h2>{words.title}</h2>
      <StageSelect />
      <div role="status">
        {stage ? (
          <Translated fallbacks={site.fallbacks}>
            <p>
              <b>{words.opensHere(stage.grades ?? stage.name)}</b>
            </p>
            {stage.summary && (
              <p>
                <Text path={`stages.${index}.summary`}>{stage.summary}</Text>
              </p>
            )}
            {next && <p>{words.nextChoice(next.name)}</p>}
          </Translated>
        ) : (
          <p>{words.hint}</p>
        )}
      </div>
    </section>
  )
}
