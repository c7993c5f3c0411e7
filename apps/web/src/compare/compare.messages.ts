import type { Locale } from '@career-explorer/types'

import { plurals } from '@/i18n/plurals'

const inEnglish = plurals('en')
const en = {
  lead: 'Put two or three careers beside each other and see where they differ. The address of this page keeps your choice, so you can send it to somebody.',
  caption: (titles: string[]) => `Compared: ${titles.join(', ')}`,
  whatIsCompared: 'What is compared',
  onlyDifferences: 'Show only what differs',
  differenceCount: inEnglish({ one: '# row differs', other: '# rows differ' }),
  differs: 'Differs',
  same: 'The same',
  notEverywhere: 'not in all of them',
  notSaid: 'The page doesn’t say',
  yes: 'Possible',
  no: 'Not typical',
  remove: 'Remove',
  removeCareer: (title: string) => `Remove ${title} from the comparison`,
  print: 'Print',
  addFirst: 'Which careers?',
  addAnother: 'Add a career',
  fromPlan: 'From my plan',
  byName: 'Find by name',
  noList: 'The list of careers can’t be reached right now.',
  unknown: (names: string) => `There is no career called ${names}. The others are below.`,
  tooMany: (names: string) => `Only three careers fit here, so ${names} stayed out.`,
  failed: (names: string) => `${names} could not be loaded. Check your connection.`,
}

/** The wording of the comparison. */
export type CompareMessages = typeof en

const inSinhala = plurals('si')
const si: CompareMessages = {
  lead: 'වෘත්ති දෙකක් හෝ තුනක් එක ළඟ තබා වෙනස්කම් බලන්න. ඔබේ තේරීම මෙම පිටුවේ ලිපිනයේ තිබෙන නිසා එය වෙනත් අයකුට යැවිය හැක.',
  caption: (titles) => `සසඳන්නේ: ${titles.join(', ')}`,
  whatIsCompared: 'සසඳන දේ',
  onlyDifferences: 'වෙනස් දේ පමණක් පෙන්වන්න',
  differenceCount: inSinhala({ one: 'පේළි #ක් වෙනස්', other: 'පේළි #ක් වෙනස්' }),
  differs: 'වෙනස්',
  same: 'එකම',
  notEverywhere: 'සියල්ලේ නැත',
  notSaid: 'පිටුවේ සඳහන් නැත',
  yes: 'හැකියි',
  no: 'සාමාන්‍යයෙන් නැත',
  remove: 'ඉවත් කරන්න',
  removeCareer: (title) => `${title} සැසඳීමෙන් ඉවත් කරන්න`,
  print: 'මුද්‍රණය කරන්න',
  addFirst: 'කුමන වෘත්ති ද?',
  addAnother: 'වෘත්තියක් එක් කරන්න',
  fromPlan: 'මගේ සැලැස්මෙන්',
  byName: 'නමින් සොයන්න',
  noList: 'වෘත්ති ලැයිස්තුවට මේ මොහොතේ සම්බන්ධ විය නොහැක.',
  unknown: (names) => `${names} නමින් වෘත්තියක් නැත. අනෙක් ඒවා පහත ඇත.`,
  tooMany: (names) => `මෙහි ඉඩ ඇත්තේ වෘත්ති තුනකට පමණි; එබැවින් ${names} එක් කළේ නැත.`,
  failed: (names) => `${names} පූරණය කළ නොහැකි විය. ඔබේ සම්බන්ධතාව බලන්න.`,
}

const inTamil = plurals('ta')
const ta: CompareMessages = {
  lead: 'இரண்டு அல்லது மூன்று தொழில்களை அருகருகே வைத்து வேறுபாடுகளைப் பாருங்கள். உங்கள் தெரிவு இப்பக்கத்தின் முகவரியில் இருப்பதால் அதை ஒருவருக்கு அனுப்பலாம்.',
  caption: (titles) => `ஒப்பிடப்படுபவை: ${titles.join(', ')}`,
  whatIsCompared: 'ஒப்பிடப்படுவது',
  onlyDifferences: 'வேறுபடுவதை மட்டும் காட்டு',
  differenceCount: inTamil({ one: '# வரிசை வேறுபடுகிறது', other: '# வரிசைகள் வேறுபடுகின்றன' }),
  differs: 'வேறுபடுகிறது',
  same: 'ஒன்றே',
  notEverywhere: 'எல்லாவற்றிலும் இல்லை',
  notSaid: 'பக்கத்தில் சொல்லப்படவில்லை',
  yes: 'முடியும்',
  no: 'பொதுவாக இல்லை',
  remove: 'நீக்கு',
  removeCareer: (title) => `${title} தொழிலை ஒப்பீட்டிலிருந்து நீக்கு`,
  print: 'அச்சிடு',
  addFirst: 'எந்தத் தொழில்கள்?',
  addAnother: 'ஒரு தொழிலைச் சேர்',
  fromPlan: 'எனது திட்டத்திலிருந்து',
  byName: 'பெயரால் தேடு',
  noList: 'தொழில்களின் பட்டியலை இப்போது அடைய முடியவில்லை.',
  unknown: (names) => `${names} என்ற தொழில் இல்லை. மற்றவை கீழே உள்ளன.`,
  tooMany: (names) => `இங்கே மூன்று தொழில்களுக்கே இடம்; எனவே ${names} சேர்க்கப்படவில்லை.`,
  failed: (names) => `${names} ஏற்றப்படவில்லை. உங்கள் இணைப்பைப் பாருங்கள்.`,
}

export const compareMessages: Record<Locale, CompareMessages> = { en, si, ta }
