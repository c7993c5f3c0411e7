import { plurals } from '@/i18n/plurals'

const counted = plurals('en')

export const en = {
  filters: 'Narrow it down',
  filtersChosen: counted({ one: 'Narrow it down (# chosen)', other: 'Narrow it down (# chosen)' }),
  facet: {
    category: 'Field',
    demand: 'Demand',
    competition: 'Competition',
    entry: 'Easiest way in',
    stream: 'A/L stream',
    subject: 'Subject',
    skill: 'Skill',
    remote: 'Working from home',
    business: 'Own business',
    abroad: 'Work abroad',
  },
  noStream: 'No A/L stream needed',
  yes: 'Possible',
  chosenFilters: 'What you have chosen',
  leaveOut: (what: string) => `Leave out: ${what}`,
  clearAll: 'Start again',
  sort: 'Order',
  sorts: {
    fit: 'Best match first',
    title: 'By name',
    demand: 'Most wanted first',
    competition: 'Least competition first',
    entry: 'Easiest way in first',
  },
  allCount: counted({ one: '# career', other: '# careers' }),
  nearCount: counted({
    one: 'Nothing fits exactly. # career comes close',
    other: 'Nothing fits exactly. # careers come close',
  }),
  loading: 'Looking through all careers…',
  failed: 'The careers could not be loaded. Check your connection.',
  noneLikeIt: 'No career has a name like that.',
  noneHint: 'Try another word for it, in Sinhala, Tamil or English, or look around by field below.',
  noneWithAll: 'No career has all of that at once.',
  widen: (facet: string, careers: string) => `Without “${facet}”: ${careers}`,
  needsScript: 'Without JavaScript this page can’t search. Look around by field:',
}
