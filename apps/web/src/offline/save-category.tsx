import { useEffect, useState } from 'react'

import { useLocale } from '@/i18n/locale'

import { BrokeOff, canKeep, forgetKept, type Kept, keepOffline, NoRoom, readKept } from './keep-offline'
import { useOfflineMessages } from './offline.messages'
import { type CategorySize, fetchCategorySize } from './offline.queries'

type State =
  /** Not known yet, or this browser keeps nothing. */
  | { step: 'hidden' }
  | { step: 'offered'; said?: 'forgotten' | Trouble }
  | { step: 'asking' }
  /** `isFresh`: it is kept already, and comes anew. */
  | { step: 'sized'; size: CategorySize; isFresh: boolean }
  | { step: 'keeping'; size: CategorySize; done: number }
  | { step: 'kept'; kept: Kept; said?: Trouble }

type Trouble = 'noRoom' | 'brokeOff' | 'failed'

/** Saves a category for reading without a connection: its size first, then its progress, and a way to remove it. */
export function SaveCategory({ slug }: { slug: string }) {
  const { locale, formats } = useLocale()
  const messages = useOfflineMessages()
  const [state, setState] = useState<State>({ step: 'hidden' })
  const name = `${locale}/categories/${slug}`

  useEffect(() => {
    let isShown = true
    if (canKeep() && 'serviceWorker' in navigator) {
      void readKept(name).then((kept) => isShown && setState(kept ? { step: 'kept', kept } : { step: 'offered' }))
    }
    return () => {
      isShown = false
    }
  }, [name])

  async function ask(isFresh: boolean) {
    setState({ step: 'asking' })
    try {
      setState({ step: 'sized', size: await fetchCategorySize(locale, slug), isFresh })
    } catch (error) {
      await settle(troubleOf(error))
    }
  }

  /** Says what is on this device now. */
  async function settle(said?: Trouble) {
    const kept = await readKept(name)
    setState(kept ? { step: 'kept', kept, said } : { step: 'offered', said })
  }

  async function keep(size: CategorySize, isFresh: boolean) {
    setState({ step: 'keeping', size, done: 0 })
    try {
      await keepOffline(name, size.pages, {
        isFresh,
        onProgress: (done) => setState({ step: 'keeping', size, done }),
      })
      await settle()
    } catch (error) {
      if (error instanceof NoRoom && !isFresh) await forgetKept(name)
      await settle(troubleOf(error))
    }
  }

  async function forget() {
    await forgetKept(name)
    setState({ step: 'offered', said: 'forgotten' })
  }

  const pageCount = (pages: readonly string[]) => messages.pageCount(pages.length)
  if (state.step === 'hidden') return null
  return (
    <div className="save-category" role="group" aria-label={messages.keepCategory}>
      <div role="status">
        {state.step === 'asking' && <p>{messages.asking}</p>}
        {state.step === 'sized' && (
          <p>{messages.keepSize(pageCount(state.size.pages), formats.number(Math.ceil(state.size.bytes / 1000)))}</p>
        )}
        {state.step === 'kept' && (
          <p>{messages.kept(pageCount(state.kept.pages), formats.date(state.kept.keptOn.slice(0, 10)))}</p>
        )}
        {'said' in state && state.said && <p>{messages[state.said]}</p>}
      </div>
      {state.step === 'keeping' && (
        <p>
          <progress value={state.done} max={state.size.pages.length} aria-label={messages.keepCategory} />{' '}
          {messages.keeping(formats.number(state.done), formats.number(state.size.pages.length))}
        </p>
      )}
      <p className="actions">
        {state.step === 'offered' && (
          <button className="button button-quiet" type="button" onClick={() => ask(false)}>
            {state.said === 'brokeOff' ? messages.tryAgain : messages.keepCategory}
          </button>
        )}
        {state.step === 'sized' && (
          <>
            <button className="button" type="button" onClick={() => keep(state.size, state.isFresh)}>
              {messages.keepNow}
            </button>
            <button className="button button-quiet" type="button" onClick={() => settle()}>
              {messages.cancel}
            </button>
          </>
        )}
        {state.step === 'kept' && (
          <>
            <button className="button button-quiet" type="button" onClick={() => ask(true)}>
              {messages.keepAgain}
            </button>
            <button className="button button-quiet" type="button" onClick={forget}>
              {messages.forget}
            </button>
          </>
        )}
      </p>
      {state.step === 'offered' && !state.said && <p className="save-hint">{messages.keepHint}</p>}
    </div>
  )
}

function troubleOf(error: unknown): Trouble {
  console.info('A category could not be saved', error)
  if (error instanceof NoRoom) return 'noRoom'
  return error instanceof BrokeOff || error instanceof TypeError ? 'brokeOff' : 'failed'
}
