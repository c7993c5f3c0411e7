import { plurals } from '@/i18n/plurals'

const counted = plurals('en')

export const en = {
  title: 'Start from your subjects',
  description:
    'Choose an A/L stream or subjects and see which careers stay open, which need one more, and what closes.',
  lead: 'Choose a stream, or up to three A/L subjects that you take or think of taking. You see what stays open, and why.',
  caution:
    'This goes by the streams and subjects that our guides name. Universities set their own rules each year: check the official handbook.',
  streamLabel: 'A/L stream',
  anyStream: 'Not decided yet',
  subjectsLabel: 'A/L subjects (up to three)',
  closes: counted({ one: 'closes # more', other: 'closes # more' }),
  show: 'Show careers',
  clear: 'Start again',
  loading: 'Looking through all careers…',
  failed: 'The careers could not be loaded. Check your connection.',
  summary: (open: number, one: number, otherWay: number, closed: number) =>
    `Open: ${open}. One subject more: ${one}. Only by another way in: ${otherWay}. Closed: ${closed}.`,
  otherWay: counted({
    one: '# career stays open only by another way in',
    other: '# careers stay open only by another way in',
  }),
  open: counted({ one: '# career stays open', other: '# careers stay open' }),
  oneMore: counted({ one: '# career needs one more subject', other: '# careers need one more subject' }),
  more: counted({ one: '# career needs two more subjects', other: '# careers need two more subjects' }),
  closedTitle: 'What each choice closes',
  closedBy: counted({ one: 'closes the stream way into # career', other: 'closes the stream way into # careers' }),
  closesNothing: 'closes nothing by itself',
  closedTogether: counted({
    one: '# more is closed by all of it together',
    other: '# more are closed by all of it together',
  }),
  because: {
    'no-stream': 'A way in asks for no A/L stream.',
    fits: 'Ways in from:',
    takeAll: 'Take as well:',
    take: (count: number) => `Take ${count} more of:`,
    inStream: 'in',
    'other-stream': 'Its ways in ask for:',
    'not-together': 'Its streams don’t go with:',
    'no-room': 'No place is left for:',
  },
  withoutScript: 'Streams and their careers',
  subjectPages: 'A/L subjects and their careers',
}
