import { plurals } from '@/i18n/plurals'

import type { ExplorerMessages } from './explorer.messages'

const counted = plurals('ta')

export const ta: ExplorerMessages = {
  filters: 'தெரிவுகளைக் குறுக்குங்கள்',
  filtersChosen: counted({
    one: 'தெரிவுகளைக் குறுக்குங்கள் (# தெரிவு)',
    other: 'தெரிவுகளைக் குறுக்குங்கள் (# தெரிவுகள்)',
  }),
  facet: {
    category: 'துறை',
    demand: 'தேவை',
    competition: 'போட்டி',
    entry: 'மிக எளிய நுழைவு வழி',
    stream: 'உயர்தரப் பிரிவு',
    subject: 'பாடம்',
    skill: 'திறன்',
    remote: 'வீட்டிலிருந்து வேலை',
    business: 'சொந்தத் தொழில்',
    abroad: 'வெளிநாட்டில் வேலை',
  },
  noStream: 'உயர்தரப் பிரிவு தேவையில்லை',
  yes: 'முடியும்',
  chosenFilters: 'நீங்கள் தெரிவு செய்தவை',
  leaveOut: (what) => `நீக்குங்கள்: ${what}`,
  clearAll: 'மீண்டும் தொடங்குங்கள்',
  sort: 'வரிசை',
  sorts: {
    fit: 'மிகப் பொருந்துவது முதலில்',
    title: 'பெயர் வரிசையில்',
    demand: 'அதிக தேவை முதலில்',
    competition: 'குறைந்த போட்டி முதலில்',
    entry: 'மிக எளிய வழி முதலில்',
  },
  allCount: counted({ one: '# தொழில்', other: '# தொழில்கள்' }),
  nearCount: counted({
    one: 'சரியாகப் பொருந்துவது இல்லை. நெருங்கிய # தொழில் இதோ',
    other: 'சரியாகப் பொருந்துவது இல்லை. நெருங்கிய # தொழில்கள் இதோ',
  }),
  loading: 'எல்லாத் தொழில்களிலும் தேடுகிறது…',
  failed: 'தொழில்களைப் பெற முடியவில்லை. உங்கள் இணைப்பைச் சரிபாருங்கள்.',
  noneLikeIt: 'அப்படியொரு பெயரில் தொழில் இல்லை.',
  noneHint: 'வேறு சொல்லை முயலுங்கள்: தமிழிலோ சிங்களத்திலோ ஆங்கிலத்திலோ. அல்லது கீழே துறைவாரியாகப் பாருங்கள்.',
  noneWithAll: 'இவை எல்லாம் ஒன்றாக உள்ள தொழில் இல்லை.',
  widen: (facet, careers) => `“${facet}” இல்லாமல்: ${careers}`,
  needsScript: 'JavaScript இல்லாமல் இந்தப் பக்கத்தில் தேட முடியாது. துறைவாரியாகப் பாருங்கள்:',
}
