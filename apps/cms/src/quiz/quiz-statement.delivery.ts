import { quizDocument } from '@career-explorer/types'

import { defineNoun, type ListPage, publicPage } from '@/delivery/noun'
import { inOrder } from '@/delivery/references'
import { textsOf } from '@/delivery/wording'

/** A statement has no page of its own: all of them are the quiz. */
export const quizStatementDelivery = defineNoun({
  collection: 'quiz-statements',
  refersTo: () => [],
  card: ({ slug, text, theme, order }) => ({
    collection: 'quiz-statements',
    slug,
    text: textsOf(text),
    theme,
    order,
  }),
})

/** `quiz.json`: the statements of the interest quiz, in the editors' order. */
export const quizList: ListPage = {
  name: 'quiz',
  showsEvery: ['quiz-statements'],
  page: (library, voice) =>
    publicPage(quizDocument, voice, {
      kind: 'quiz',
      statements: inOrder(library.every('quiz-statements')).map(({ slug, text, theme }) => ({
        slug,
        text: voice.text(text),
        theme,
      })),
    }),
}
