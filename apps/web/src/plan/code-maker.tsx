import { useQuery } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useId, useState } from 'react'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'

import type { Plan } from './plan'
import { BadCode, type BadCodeReason, type CodePart, codeParts, encodePlan, partOf } from './plan-code'
import { usePlanPageMessages } from './use-plan-page-messages'
import { codePrefix } from './use-received-code'

const CodePicture = lazy(() => import('./code-picture'))

type CodeMakerProps = { plan: Plan; onPasted: (text: string) => void }

/** The plan as a code for another phone, and the other way round. */
export function CodeMaker({ plan, onPasted }: CodeMakerProps) {
  const { locale } = useLocale()
  const words = usePlanPageMessages()
  const [part, choose] = useState<CodePart>('everything')
  const [isWanted, want] = useState(false)
  const { code, problem } = useCode(partOf(plan, part), isWanted)
  const link = code && `${window.location.origin}/${locale}/plan#${codePrefix}${code}`
  return (
    <Block title={words.codeTitle}>
      <p className="reading">{words.codeText}</p>
      {plan.careers.length > 0 && (
        <>
          <fieldset className="code-parts">
            <legend>{words.whatGoes}</legend>
            {codeParts.map((one) => (
              <label key={one}>
                <input type="radio" name="code-part" checked={part === one} onChange={() => choose(one)} />
                {words.parts[one]}
              </label>
            ))}
          </fieldset>
          {!isWanted && (
            <p className="actions">
              <button className="button" type="button" onClick={() => want(true)}>
                {words.makeCode}
              </button>
            </p>
          )}
        </>
      )}
      {problem && <p className="plan-warning">{words.badCode[problem]}</p>}
      {link && <CodeView key={link} link={link} />}
      <PasteField onPasted={onPasted} />
    </Block>
  )
}

/** The code of a plan, anew whenever it changes. */
function useCode(plan: Plan, isWanted: boolean): { code: string | null; problem: BadCodeReason | null } {
  const { data } = useQuery({
    queryKey: ['plan-code', plan],
    queryFn: () => makeCode(plan),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return data ?? { code: null, problem: null }
}

async function makeCode(plan: Plan): Promise<{ code: string | null; problem: BadCodeReason | null }> {
  try {
    return { code: await encodePlan(plan), problem: null }
  } catch (error) {
    if (error instanceof BadCode) return { code: null, problem: error.reason }
    throw error
  }
}

/** More than this a cheap camera can't tell apart on a small screen. */
const mostInPicture = 1_100

function CodeView({ link }: { link: string }) {
  const words = usePlanPageMessages()
  const id = useId()
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    )
  return (
    <div className="code">
      {link.length <= mostInPicture ? (
        <Suspense>
          <CodePicture text={link} label={words.codePicture} />
        </Suspense>
      ) : (
        <p className="plan-warning" role="status">
          {words.codeTooBig}
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{words.codeLink}</label>
        <input id={id} type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
      </div>
      <p className="actions">
        <button className="button" type="button" onClick={() => void copy()}>
          {words.copyLink}
        </button>
        {'share' in navigator && (
          <button
            className="button button-quiet"
            type="button"
            // Whoever closes the list of apps has decided.
            onClick={() => void navigator.share({ url: link }).catch(() => {})}
          >
            {words.share}
          </button>
        )}
        <span role="status">{copied && words[copied]}</span>
      </p>
    </div>
  )
}

function PasteField({ onPasted }: Pick<CodeMakerProps, 'onPasted'>) {
  const words = usePlanPageMessages()
  const id = useId()
  const [text, setText] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '') onPasted(text)
  }
  return (
    <form className="paste" onSubmit={submit}>
      <div className="field field-grow">
        <label htmlFor={id}>{words.pasteLabel}</label>
        <input id={id} type="text" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <button className="button button-quiet" type="submit">
        {words.look}
      </button>
    </form>
  )
}
