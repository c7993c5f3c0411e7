import { useLocale } from '@/i18n/locale'

import type { Shape } from './interests'
import { useQuizMessages } from './quiz.messages'

/** The result in a few words: what stands out, or that nothing does. */
export function ResultSummary({ shape }: { shape: Shape }) {
  const { formats } = useLocale()
  const messages = useQuizMessages()
  if (shape.kind === 'too-few') {
    const names = formats.list(shape.missing.map(({ theme }) => messages.themes[theme].name))
    return (
      <div className="note">
        <p className="note-title">{messages.tooFewTitle}</p>
        <p>{messages.tooFew(names)}</p>
      </div>
    )
  }
  if (shape.kind === 'flat') {
    const texts = { high: messages.flatHigh, middle: messages.flatMiddle, low: messages.flatLow }
    return (
      <div className="note">
        <p className="note-title">{messages.flatTitle}</p>
        <p>{texts[shape.level]}</p>
      </div>
    )
  }
  return (
    <section className="block-accent quiz-leading">
      <h2>{messages.strongest}</h2>
      <ul>
        {shape.leading.map(({ theme }) => (
          <li key={theme}>
            <strong>{messages.themes[theme].name}</strong> {messages.themes[theme].about}
          </li>
        ))}
      </ul>
      <p>{shape.isTied ? messages.tied : messages.pointed}</p>
    </section>
  )
}
