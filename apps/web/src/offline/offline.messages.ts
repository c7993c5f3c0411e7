import type { Locale } from '@career-explorer/types'

import { useLocale } from '@/i18n/locale'
import { plurals } from '@/i18n/plurals'

const counted = { en: plurals('en'), si: plurals('si'), ta: plurals('ta') }

const en = {
  offline: 'You are offline.',
  slow: 'The site does not answer. Your connection may be weak.',
  copyFrom: (date: string) => `This page is a copy from ${date}.`,
  updateReady: 'There is a newer version of this site.',
  updateNow: 'Load it now',
  later: 'Later',

  keepCategory: 'Save this field for offline',
  keepHint: 'Read these pages later without a connection.',
  keepSize: (pages: string, size: string) => `${pages}, about ${size} kB of data.`,
  pageCount: counted.en({ one: '# page', other: '# pages' }),
  keepNow: 'Save',
  cancel: 'Cancel',
  asking: 'Looking up the size…',
  keeping: (done: string, of: string) => `Saving: ${done} of ${of}`,
  kept: (pages: string, date: string) => `Saved on this device: ${pages}, on ${date}.`,
  keepAgain: 'Fetch anew',
  forget: 'Remove from this device',
  forgotten: 'Removed from this device.',
  noRoom: 'There is no room left on this device, so nothing was saved. Remove something else and try again.',
  brokeOff: 'The connection broke off. What came is kept. Try again to fetch the rest.',
  failed: 'That didn’t work. Please try again in a minute.',
  tryAgain: 'Try again',

  savedTitle: 'What you can read without a connection',
  nothingSaved: 'Nothing has been saved on this device yet. Pages you visit are saved by themselves.',
}

type OfflineMessages = typeof en

const si: OfflineMessages = {
  offline: 'ඔබ අන්තර්ජාලයට සම්බන්ධ වී නැත.',
  slow: 'වෙබ් අඩවියෙන් පිළිතුරක් නැත. ඔබේ සම්බන්ධතාව දුර්වල විය හැක.',
  copyFrom: (date) => `මේ පිටුව ${date} දින පිටපතක්.`,
  updateReady: 'මේ වෙබ් අඩවියේ අලුත් සංස්කරණයක් තිබේ.',
  updateNow: 'දැන් ලබා ගන්න',
  later: 'පසුව',

  keepCategory: 'මේ ක්ෂේත්‍රය නොබැඳිව කියවීමට සුරකින්න',
  keepHint: 'සම්බන්ධතාවක් නැතිව පසුව මේ පිටු කියවන්න.',
  keepSize: (pages, size) => `${pages}, දත්ත කිලෝබයිට් ${size}ක් පමණ.`,
  pageCount: counted.si({ one: 'පිටු #', other: 'පිටු #' }),
  keepNow: 'සුරකින්න',
  cancel: 'අවලංගු කරන්න',
  asking: 'ප්‍රමාණය සොයමින්…',
  keeping: (done, of) => `සුරකිමින්: ${of}න් ${done}`,
  kept: (pages, date) => `මේ උපාංගයේ සුරැකී ඇත: ${pages}, ${date} දින.`,
  keepAgain: 'අලුතින් ලබා ගන්න',
  forget: 'මේ උපාංගයෙන් ඉවත් කරන්න',
  forgotten: 'මේ උපාංගයෙන් ඉවත් කළා.',
  noRoom: 'මේ උපාංගයේ ඉඩ නැති නිසා කිසිවක් සුරැකුණේ නැත. වෙනත් දෙයක් ඉවත් කර නැවත උත්සාහ කරන්න.',
  brokeOff: 'සම්බන්ධතාව බිඳ වැටුණා. ලැබුණු දේ සුරැකී ඇත. ඉතිරිය ගැනීමට නැවත උත්සාහ කරන්න.',
  failed: 'එය සාර්ථක වූයේ නැත. මිනිත්තුවකින් නැවත උත්සාහ කරන්න.',
  tryAgain: 'නැවත උත්සාහ කරන්න',

  savedTitle: 'සම්බන්ධතාවක් නැතිව ඔබට කියවිය හැකි දේ',
  nothingSaved: 'මේ උපාංගයේ තවම කිසිවක් සුරැකී නැත. ඔබ බලන පිටු ඉබේම සුරැකේ.',
}

const ta: OfflineMessages = {
  offline: 'நீங்கள் இணையத்தில் இல்லை.',
  slow: 'தளம் பதிலளிக்கவில்லை. உங்கள் இணைப்பு பலவீனமாக இருக்கலாம்.',
  copyFrom: (date) => `இந்தப் பக்கம் ${date} அன்று எடுத்த நகல்.`,
  updateReady: 'இந்தத் தளத்தின் புதிய பதிப்பு உள்ளது.',
  updateNow: 'இப்போதே பெறுங்கள்',
  later: 'பிறகு',

  keepCategory: 'இந்தத் துறையை இணையமின்றிப் படிக்கச் சேமியுங்கள்',
  keepHint: 'இணைப்பு இல்லாமல் பிறகு இந்தப் பக்கங்களைப் படிக்கலாம்.',
  keepSize: (pages, size) => `${pages}, சுமார் ${size} கிலோபைட் தரவு.`,
  pageCount: counted.ta({ one: '# பக்கம்', other: '# பக்கங்கள்' }),
  keepNow: 'சேமி',
  cancel: 'ரத்துசெய்',
  asking: 'அளவைப் பார்க்கிறது…',
  keeping: (done, of) => `சேமிக்கிறது: ${of} இல் ${done}`,
  kept: (pages, date) => `இந்தச் சாதனத்தில் சேமிக்கப்பட்டது: ${pages}, ${date} அன்று.`,
  keepAgain: 'மீண்டும் பெறு',
  forget: 'இந்தச் சாதனத்திலிருந்து அகற்று',
  forgotten: 'இந்தச் சாதனத்திலிருந்து அகற்றப்பட்டது.',
  noRoom: 'இந்தச் சாதனத்தில் இடம் இல்லாததால் எதுவும் சேமிக்கப்படவில்லை. வேறொன்றை அகற்றிவிட்டு மீண்டும் முயலுங்கள்.',
  brokeOff: 'இணைப்பு துண்டிக்கப்பட்டது. வந்தவை சேமிக்கப்பட்டுள்ளன. மீதியைப் பெற மீண்டும் முயலுங்கள்.',
  failed: 'அது நடக்கவில்லை. ஒரு நிமிடம் கழித்து மீண்டும் முயலுங்கள்.',
  tryAgain: 'மீண்டும் முயலுங்கள்',

  savedTitle: 'இணைப்பு இல்லாமல் நீங்கள் படிக்கக்கூடியவை',
  nothingSaved: 'இந்தச் சாதனத்தில் இன்னும் எதுவும் சேமிக்கப்படவில்லை. நீங்கள் பார்க்கும் பக்கங்கள் தாமாகவே சேமிக்கப்படும்.',
}

export const offlineMessages: Record<Locale, OfflineMessages> = { en, si, ta }

export function useOfflineMessages(): OfflineMessages {
  return offlineMessages[useLocale().locale]
}
