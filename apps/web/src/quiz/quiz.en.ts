import type { HollandTheme } from '@career-explorer/types'

import { grouped } from '@/i18n/formats'
import { plurals } from '@/i18n/plurals'

type Theme = { name: string; about: string }

const counted = plurals('en')

/** The wording of the interest quiz. The other languages have the same keys, or the type check fails. */
export const en = {
  title: 'What do you like doing?',
  description: 'A short interest quiz: see which kinds of work meet what you like, and why.',
  lead: 'Say how much each sentence is like you. Then see which kinds of work meet your interests, and why.',
  notATest: 'This is not a test. There are no right answers, no marks, and nobody but you sees them.',
  staysHere: 'Your answers stay on this phone or computer. Nothing is sent anywhere.',
  interestsOnly:
    'It looks at interests only: not at marks, money, or what your family thinks. Talk about it with someone you trust.',
  statements: counted({ one: '# sentence', other: '# sentences' }),
  begin: 'Begin',
  goOn: 'Go on where you were',
  answered: (done: number, of: number) => `${grouped(done)} of ${grouped(of)} answered`,
  needsScript:
    'Answering needs JavaScript, which is off in this browser. The careers for each interest are listed below.',
  noStatements: 'The quiz has no sentences at the moment. The careers for each interest are listed below.',

  part: (number: number, of: number) => `Part ${grouped(number)} of ${grouped(of)}`,
  partHint: 'Choose what fits best. You can leave out what you don’t know, and change everything later.',
  scale: {
    1: 'Not like me at all',
    2: 'Not much like me',
    3: 'In between',
    4: 'A little like me',
    5: 'Very much like me',
  },
  notAnswered: 'Not answered yet',
  clearAnswer: 'Clear this answer',
  back: 'Back',
  next: 'Next',
  seeResult: 'See the result',
  toFirstUnanswered: 'Answer what is still open',

  resultTitle: 'What your answers say',
  tooFewTitle: 'A few more answers are needed',
  tooFew: (names: string) =>
    `There is nothing to say yet about: ${names}. Answer at least half of the sentences for each interest.`,
  resultFrom: (done: number, of: number) => `From ${grouped(done)} of ${grouped(of)} answers, as they are now.`,
  strongest: 'The interests that stand out',
  pointed: 'These are what you said yes to most. Interests change, and this is only about now.',
  tied: 'Several are equally strong, so none of them counts more than the others.',
  flatTitle: 'Your answers don’t point anywhere in particular',
  flatHigh:
    'You like many kinds of things about equally. That is normal, and it leaves a lot of doors open. Look at careers from several interests.',
  flatMiddle:
    'All interests came out about the same. That is normal at your age. Trying things out, such as a club, a visit to a workplace or helping someone at work, says more than a quiz.',
  flatLow:
    'Few of these sentences are like you. That is normal: thirty sentences can’t hold everything a person likes. Ask yourself what you do when nobody tells you to.',
  allInterests: 'All six interests',
  average: (value: string) => `${value} of 5`,
  averageFrom: counted({ one: 'from # answer', other: 'from # answers' }),
  noAnswers: 'No answers yet',
  saidYes: 'You said yes to',
  saidNo: 'You said no to',

  careersTitle: 'Careers that meet these interests',
  careersHint:
    'In this order because of your answers and nothing else. It doesn’t say that you would be good at it, or that other careers are not for you.',
  whyHere: 'Why it is here',
  reason: (theme: string, value: string) => `${theme}: ${value} of 5 in your answers`,
  reasonFirst: 'the strongest interest of this career',
  reasonAlso: 'also part of this career',
  because: 'You said yes to:',
  against: 'This part of the work met less of what you like.',
  noMatch: 'No career in the guide meets these interests yet.',
  showMore: counted({ one: 'Show # more', other: 'Show # more' }),
  others: counted({
    one: '# more career meets your answers less. It is as open to you as the rest.',
    other: '# more careers meet your answers less. They are as open to you as the rest.',
  }),
  withoutThemes: counted({
    one: '# career has no interests written down yet, so the quiz can’t place it:',
    other: '# careers have no interests written down yet, so the quiz can’t place them:',
  }),
  seeAll: 'See all careers',

  changeAnswers: 'Change my answers',
  print: 'Print this page',
  deleteAnswers: 'Delete my answers',
  deleteSure: 'Delete all answers on this device? This can’t be undone.',
  deleteYes: 'Yes, delete them',
  deleteNo: 'Keep them',
  deleted: 'Your answers have been deleted from this device.',
  repaired: 'Some of your saved answers could not be read and were left out. The rest is still here.',
  notKept: 'This browser doesn’t let the site keep anything, so your answers are gone when you close the page.',

  byTheme: 'Careers by interest',
  moreOfTheme: counted({ one: 'and # more', other: 'and # more' }),
  noneOfTheme: 'No career has been noted for this yet.',
  themes: {
    realistic: {
      name: 'Making and mending',
      about: 'Working with hands, tools, machines, plants or animals, often outdoors, and seeing what has been done.',
    },
    investigative: {
      name: 'Finding out',
      about: 'Asking why, looking closely, measuring, solving puzzles and checking whether something is true.',
    },
    artistic: {
      name: 'Creating',
      about: 'Drawing, writing, music, acting or design: making something that wasn’t there before, in one’s own way.',
    },
    social: {
      name: 'Helping and teaching',
      about: 'Being there for people: explaining, caring, listening and working together.',
    },
    enterprising: {
      name: 'Leading and selling',
      about: 'Starting something, persuading others, taking a risk and bringing people to a goal.',
    },
    conventional: {
      name: 'Ordering and keeping',
      about: 'Numbers, lists, records and rules: keeping things exact, so that others can rely on them.',
    },
  } satisfies Record<HollandTheme, Theme>,
}
