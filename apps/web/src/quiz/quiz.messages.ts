import type { HollandTheme, Locale } from '@career-explorer/types'

import { grouped } from '@/i18n/formats'
import { plurals } from '@/i18n/plurals'

type Theme = { name: string; about: string }

const countedIn = { en: plurals('en'), si: plurals('si'), ta: plurals('ta') }

const en = {
  title: 'What do you like doing?',
  description: 'A short interest quiz: see which kinds of work meet what you like, and why.',
  lead: 'Say how much each sentence is like you. Then see which kinds of work meet your interests, and why.',
  notATest: 'This is not a test. There are no right answers, no marks, and nobody but you sees them.',
  staysHere: 'Your answers stay on this phone or computer. Nothing is sent anywhere.',
  interestsOnly:
    'It looks at interests only: not at marks, money, or what your family thinks. Talk about it with someone you trust.',
  statements: countedIn.en({ one: '# sentence', other: '# sentences' }),
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
  averageFrom: countedIn.en({ one: 'from # answer', other: 'from # answers' }),
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
  showMore: countedIn.en({ one: 'Show # more', other: 'Show # more' }),
  others: countedIn.en({
    one: '# more career meets your answers less. It is as open to you as the rest.',
    other: '# more careers meet your answers less. They are as open to you as the rest.',
  }),
  withoutThemes: countedIn.en({
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
  moreOfTheme: countedIn.en({ one: 'and # more', other: 'and # more' }),
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

export type QuizMessages = typeof en

const si: QuizMessages = {
  title: 'ඔබ කැමති මොනවා කරන්නද?',
  description: 'කෙටි රුචිකත්ව ප්‍රශ්නාවලියක්: ඔබ කැමති දේට ගැළපෙන වැඩ වර්ග මොනවාද, ඒ ඇයි කියා බලන්න.',
  lead: 'එක් එක් වාක්‍යය ඔබට කොපමණ ගැළපේදැයි කියන්න. ඉන්පසු ඔබේ රුචිකත්වවලට ගැළපෙන වැඩ වර්ග සහ ඊට හේතු බලන්න.',
  notATest: 'මෙය විභාගයක් නොවේ. හරි පිළිතුරු නැත, ලකුණු නැත, ඔබ හැර කිසිවෙකු මේවා දකින්නේ නැත.',
  staysHere: 'ඔබේ පිළිතුරු මේ දුරකථනයේ හෝ පරිගණකයේ පමණක් රැඳේ. කිසිවක් කොහේවත් යවන්නේ නැත.',
  interestsOnly: 'මෙය බලන්නේ රුචිකත්වය පමණි: ලකුණු, මුදල් හෝ පවුලේ අදහස් නොවේ. ඔබ විශ්වාස කරන කෙනෙකු සමඟ මේ ගැන කතා කරන්න.',
  statements: countedIn.si({ one: 'වාක්‍ය #', other: 'වාක්‍ය #' }),
  begin: 'පටන් ගන්න',
  goOn: 'නැවැත්වූ තැනින් ඉදිරියට',
  answered: (done, of) => `${grouped(of)}න් ${grouped(done)}කට පිළිතුරු දුන්නා`,
  needsScript: 'පිළිතුරු දීමට JavaScript අවශ්‍යයි. මේ බ්‍රවුසරයේ එය ක්‍රියා විරහිතයි. එක් එක් රුචිකත්වයට අදාළ වෘත්ති පහත දැක්වේ.',
  noStatements: 'ප්‍රශ්නාවලියේ දැනට වාක්‍ය නැත. එක් එක් රුචිකත්වයට අදාළ වෘත්ති පහත දැක්වේ.',

  part: (number, of) => `කොටස් ${grouped(of)}න් ${grouped(number)} වැන්න`,
  partHint: 'වඩාත්ම ගැළපෙන දේ තෝරන්න. නොදන්නා දේ අත්හරින්න පුළුවන්. පසුව ඕනෑම දෙයක් වෙනස් කරන්නත් පුළුවන්.',
  scale: {
    1: 'කොහෙත්ම එහෙම නැහැ',
    2: 'එතරම් නැහැ',
    3: 'අතරමැදයි',
    4: 'ටිකක් එහෙමයි',
    5: 'හරියටම එහෙමයි',
  },
  notAnswered: 'තවම පිළිතුරු දී නැත',
  clearAnswer: 'මේ පිළිතුර මකන්න',
  back: 'ආපසු',
  next: 'ඊළඟ',
  seeResult: 'ප්‍රතිඵලය බලන්න',
  toFirstUnanswered: 'ඉතිරි ඒවාට පිළිතුරු දෙන්න',

  resultTitle: 'ඔබේ පිළිතුරු කියන දේ',
  tooFewTitle: 'තවත් පිළිතුරු කිහිපයක් අවශ්‍යයි',
  tooFew: (names) => `මේවා ගැන තවම යමක් කියන්න බැහැ: ${names}. එක් එක් රුචිකත්වයේ වාක්‍යවලින් අඩුම තරමේ භාගයකටවත් පිළිතුරු දෙන්න.`,
  resultFrom: (done, of) => `දැනට ඇති පිළිතුරු ${grouped(of)}න් ${grouped(done)}ක් අනුව.`,
  strongest: 'කැපී පෙනෙන රුචිකත්ව',
  pointed: 'ඔබ වැඩිපුරම ඔව් කිව්වේ මේවාට. රුචිකත්ව වෙනස් වෙනවා. මෙය දැන් ගැන පමණයි.',
  tied: 'කිහිපයක්ම එක හා සමානයි. ඒ නිසා එකක් අනෙකට වඩා වැදගත් නැහැ.',
  flatTitle: 'ඔබේ පිළිතුරු එක් දිසාවකට යොමු වන්නේ නැහැ',
  flatHigh: 'ඔබ බොහෝ දේට එක හා සමානව කැමතියි. එය සාමාන්‍ය දෙයක්, දොරවල් රැසක් විවෘතව තබනවා. රුචිකත්ව කිහිපයක වෘත්ති බලන්න.',
  flatMiddle:
    'සියලු රුචිකත්ව පාහේ එක සමානයි. ඔබේ වයසේදී එය සාමාන්‍යයි. සංගමයකට එක් වීම, වැඩපොළක් බලන්න යාම හෝ කෙනෙකුට වැඩට උදව් වීම වැනි දේ ප්‍රශ්නාවලියකට වඩා කියා දෙනවා.',
  flatLow:
    'මේ වාක්‍යවලින් ඔබට ගැළපෙන්නේ ටිකයි. එය සාමාන්‍යයි: කෙනෙකු කැමති සියල්ල වාක්‍ය කිහිපයකට ගන්න බැහැ. කවුරුත් නොකියද්දී ඔබ කරන්නේ මොනවාදැයි සිතා බලන්න.',
  allInterests: 'රුචිකත්ව හයම',
  average: (value) => `5න් ${value}`,
  averageFrom: countedIn.si({ one: 'පිළිතුරු #ක් අනුව', other: 'පිළිතුරු #ක් අනුව' }),
  noAnswers: 'තවම පිළිතුරු නැත',
  saidYes: 'ඔබ ඔව් කිව්වේ',
  saidNo: 'ඔබ නැහැ කිව්වේ',

  careersTitle: 'මේ රුචිකත්වවලට ගැළපෙන වෘත්ති',
  careersHint: 'මේ පිළිවෙළට එකම හේතුව ඔබේ පිළිතුරුයි. ඔබ එයට දක්ෂයි කියාවත්, අනෙක් වෘත්ති ඔබට නොවේ කියාවත් මින් නොකියැවේ.',
  whyHere: 'මෙය මෙහි ඇත්තේ ඇයි',
  reason: (theme, value) => `${theme}: ඔබේ පිළිතුරුවල 5න් ${value}`,
  reasonFirst: 'මේ වෘත්තියේ ප්‍රබලම රුචිකත්වය',
  reasonAlso: 'මේ වෘත්තියේ තවත් කොටසක්',
  because: 'ඔබ ඔව් කිව්වේ:',
  against: 'වැඩේ මේ කොටස ඔබ කැමති දේට ගැළපෙන්නේ අඩුවෙන්.',
  noMatch: 'මේ රුචිකත්වවලට ගැළපෙන වෘත්තියක් තවම මෙහි නැත.',
  showMore: countedIn.si({ one: 'තවත් #ක් පෙන්වන්න', other: 'තවත් #ක් පෙන්වන්න' }),
  others: countedIn.si({
    one: 'තවත් වෘත්ති #ක් ඔබේ පිළිතුරුවලට ගැළපෙන්නේ අඩුවෙන්. ඒවාත් අනෙක් ඒවා මෙන්ම ඔබට විවෘතයි.',
    other: 'තවත් වෘත්ති #ක් ඔබේ පිළිතුරුවලට ගැළපෙන්නේ අඩුවෙන්. ඒවාත් අනෙක් ඒවා මෙන්ම ඔබට විවෘතයි.',
  }),
  withoutThemes: countedIn.si({
    one: 'වෘත්ති #කට තවම රුචිකත්ව සටහන් කර නැති නිසා ප්‍රශ්නාවලියට ඒවා තැනක දක්වන්න බැහැ:',
    other: 'වෘත්ති #කට තවම රුචිකත්ව සටහන් කර නැති නිසා ප්‍රශ්නාවලියට ඒවා තැනක දක්වන්න බැහැ:',
  }),
  seeAll: 'සියලු වෘත්ති බලන්න',

  changeAnswers: 'මගේ පිළිතුරු වෙනස් කරන්න',
  print: 'මේ පිටුව මුද්‍රණය කරන්න',
  deleteAnswers: 'මගේ පිළිතුරු මකන්න',
  deleteSure: 'මේ උපාංගයේ ඇති සියලු පිළිතුරු මකන්නද? ඒවා නැවත ගන්න බැහැ.',
  deleteYes: 'ඔව්, මකන්න',
  deleteNo: 'තියා ගන්න',
  deleted: 'ඔබේ පිළිතුරු මේ උපාංගයෙන් මකා දැමුණා.',
  repaired: 'සුරැකි පිළිතුරු කිහිපයක් කියවන්න බැරි වූ නිසා අත්හැරියා. ඉතිරි ඒවා තවමත් මෙහි ඇත.',
  notKept: 'මේ බ්‍රවුසරය කිසිවක් සුරැකීමට ඉඩ නොදේ. පිටුව වැසූ විට ඔබේ පිළිතුරු නැති වේ.',

  byTheme: 'රුචිකත්වය අනුව වෘත්ති',
  moreOfTheme: countedIn.si({ one: 'තවත් #ක්', other: 'තවත් #ක්' }),
  noneOfTheme: 'මෙයට තවම වෘත්තියක් සටහන් කර නැත.',
  themes: {
    realistic: {
      name: 'සෑදීම සහ අලුත්වැඩියාව',
      about: 'අත්වලින්, මෙවලම්වලින්, යන්ත්‍රවලින්, ගස්වැල් හෝ සතුන් සමඟ, බොහෝ විට එළිමහනේ වැඩ කර, කළ දේ ඇසින් දැකීම.',
    },
    investigative: {
      name: 'සොයා බැලීම',
      about: 'ඇයි කියා ඇසීම, හොඳින් නිරීක්ෂණය කිරීම, මැනීම, ප්‍රහේලිකා විසඳීම සහ යමක් ඇත්තදැයි සොයා බැලීම.',
    },
    artistic: {
      name: 'නිර්මාණය කිරීම',
      about: 'ඇඳීම, ලිවීම, සංගීතය, රඟපෑම හෝ මෝස්තර: කලින් නොතිබූ දෙයක් තමන්ගේම විදිහට සෑදීම.',
    },
    social: {
      name: 'උදව් කිරීම සහ ඉගැන්වීම',
      about: 'මිනිසුන් වෙනුවෙන් සිටීම: පැහැදිලි කිරීම, රැකබලා ගැනීම, සවන් දීම සහ එකට වැඩ කිරීම.',
    },
    enterprising: {
      name: 'මෙහෙයවීම සහ විකිණීම',
      about: 'යමක් ආරම්භ කිරීම, අනෙක් අයට ඒත්තු ගැන්වීම, අවදානමක් ගැනීම සහ මිනිසුන් ඉලක්කයකට ගෙන යාම.',
    },
    conventional: {
      name: 'පිළිවෙළ සහ වාර්තා',
      about: 'ඉලක්කම්, ලැයිස්තු, වාර්තා සහ නීති: අනෙක් අයට විශ්වාස කළ හැකි ලෙස සියල්ල නිවැරදිව තබා ගැනීම.',
    },
  },
}

const ta: QuizMessages = {
  title: 'உங்களுக்கு என்ன செய்யப் பிடிக்கும்?',
  description: 'ஒரு குறுகிய ஆர்வ வினாக்கொத்து: உங்களுக்குப் பிடித்தவற்றுடன் எந்த வேலைகள் பொருந்துகின்றன, ஏன் என்று பாருங்கள்.',
  lead: 'ஒவ்வொரு வாக்கியமும் உங்களுக்கு எந்த அளவு பொருந்துகிறது என்று சொல்லுங்கள். பிறகு உங்கள் ஆர்வங்களுடன் பொருந்தும் வேலைகளையும் காரணங்களையும் பாருங்கள்.',
  notATest: 'இது பரீட்சை அல்ல. சரியான விடைகள் இல்லை, புள்ளிகள் இல்லை, உங்களைத் தவிர யாரும் பார்க்க மாட்டார்கள்.',
  staysHere: 'உங்கள் விடைகள் இந்தத் தொலைபேசியில் அல்லது கணினியில் மட்டுமே இருக்கும். எதுவும் எங்கும் அனுப்பப்படாது.',
  interestsOnly:
    'இது ஆர்வங்களை மட்டுமே பார்க்கிறது: புள்ளிகளையோ பணத்தையோ குடும்பத்தின் கருத்தையோ அல்ல. நீங்கள் நம்பும் ஒருவருடன் இதைப் பற்றிப் பேசுங்கள்.',
  statements: countedIn.ta({ one: '# வாக்கியம்', other: '# வாக்கியங்கள்' }),
  begin: 'தொடங்குங்கள்',
  goOn: 'விட்ட இடத்திலிருந்து தொடருங்கள்',
  answered: (done, of) => `${grouped(of)} இல் ${grouped(done)} விடையளிக்கப்பட்டது`,
  needsScript: 'விடையளிக்க JavaScript தேவை; இந்த உலாவியில் அது நிறுத்தப்பட்டுள்ளது. ஒவ்வோர் ஆர்வத்துக்குமான தொழில்கள் கீழே உள்ளன.',
  noStatements: 'வினாக்கொத்தில் தற்போது வாக்கியங்கள் இல்லை. ஒவ்வோர் ஆர்வத்துக்குமான தொழில்கள் கீழே உள்ளன.',

  part: (number, of) => `${grouped(of)} இல் ${grouped(number)} ஆம் பகுதி`,
  partHint: 'மிகவும் பொருந்துவதைத் தெரிவு செய்யுங்கள். தெரியாததை விட்டுவிடலாம்; எதையும் பிறகு மாற்றலாம்.',
  scale: {
    1: 'சிறிதும் பொருந்தாது',
    2: 'அவ்வளவாகப் பொருந்தாது',
    3: 'இடைப்பட்டது',
    4: 'ஓரளவு பொருந்தும்',
    5: 'மிகவும் பொருந்தும்',
  },
  notAnswered: 'இன்னும் விடையளிக்கவில்லை',
  clearAnswer: 'இந்த விடையை நீக்குங்கள்',
  back: 'பின்செல்',
  next: 'அடுத்து',
  seeResult: 'முடிவைப் பாருங்கள்',
  toFirstUnanswered: 'மீதமுள்ளவற்றுக்கு விடையளியுங்கள்',

  resultTitle: 'உங்கள் விடைகள் சொல்வது',
  tooFewTitle: 'இன்னும் சில விடைகள் தேவை',
  tooFew: (names) =>
    `இவற்றைப் பற்றி இன்னும் எதுவும் சொல்ல முடியாது: ${names}. ஒவ்வோர் ஆர்வத்தின் வாக்கியங்களிலும் குறைந்தது பாதிக்கு விடையளியுங்கள்.`,
  resultFrom: (done, of) => `இப்போதுள்ள ${grouped(of)} இல் ${grouped(done)} விடைகளின்படி.`,
  strongest: 'தனித்துத் தெரியும் ஆர்வங்கள்',
  pointed: 'இவற்றுக்கே நீங்கள் அதிகம் ஆம் என்றீர்கள். ஆர்வங்கள் மாறும்; இது இன்றைய நிலை மட்டுமே.',
  tied: 'பல ஆர்வங்கள் சமமாக உள்ளன; எனவே ஒன்று மற்றொன்றைவிட முக்கியமல்ல.',
  flatTitle: 'உங்கள் விடைகள் குறிப்பாக ஒரு திசையைக் காட்டவில்லை',
  flatHigh:
    'பலவகையான விடயங்கள் உங்களுக்கு ஏறக்குறைய சமமாகப் பிடிக்கின்றன. அது இயல்பானது; பல கதவுகளைத் திறந்து வைக்கிறது. பல ஆர்வங்களின் தொழில்களைப் பாருங்கள்.',
  flatMiddle:
    'எல்லா ஆர்வங்களும் ஏறக்குறைய சமம். உங்கள் வயதில் அது இயல்பானது. ஒரு கழகத்தில் சேர்வது, வேலையிடம் ஒன்றைப் பார்ப்பது, ஒருவருக்கு வேலையில் உதவுவது போன்றவை வினாக்கொத்தைவிட அதிகம் சொல்லும்.',
  flatLow:
    'இந்த வாக்கியங்களில் சிலவே உங்களுக்குப் பொருந்துகின்றன. அது இயல்பானது: ஒருவருக்குப் பிடித்த எல்லாவற்றையும் சில வாக்கியங்களில் அடக்க முடியாது. யாரும் சொல்லாதபோது நீங்கள் என்ன செய்கிறீர்கள் என்று எண்ணிப் பாருங்கள்.',
  allInterests: 'ஆறு ஆர்வங்களும்',
  average: (value) => `5 இல் ${value}`,
  averageFrom: countedIn.ta({ one: '# விடையின்படி', other: '# விடைகளின்படி' }),
  noAnswers: 'இன்னும் விடைகள் இல்லை',
  saidYes: 'நீங்கள் ஆம் என்றவை',
  saidNo: 'நீங்கள் இல்லை என்றவை',

  careersTitle: 'இந்த ஆர்வங்களுடன் பொருந்தும் தொழில்கள்',
  careersHint:
    'இந்த வரிசைக்கு உங்கள் விடைகள் மட்டுமே காரணம். நீங்கள் அதில் திறமையானவர் என்றோ மற்றத் தொழில்கள் உங்களுக்கு உரியவை அல்ல என்றோ இது சொல்லவில்லை.',
  whyHere: 'இது ஏன் இங்கே உள்ளது',
  reason: (theme, value) => `${theme}: உங்கள் விடைகளில் 5 இல் ${value}`,
  reasonFirst: 'இந்தத் தொழிலின் முதன்மையான ஆர்வம்',
  reasonAlso: 'இந்தத் தொழிலின் மற்றொரு பகுதி',
  because: 'நீங்கள் ஆம் என்றவை:',
  against: 'வேலையின் இந்தப் பகுதி உங்களுக்குப் பிடித்தவற்றுடன் குறைவாகவே பொருந்துகிறது.',
  noMatch: 'இந்த ஆர்வங்களுடன் பொருந்தும் தொழில் இன்னும் இங்கே இல்லை.',
  showMore: countedIn.ta({ one: 'மேலும் # காட்டு', other: 'மேலும் # காட்டு' }),
  others: countedIn.ta({
    one: 'மேலும் # தொழில் உங்கள் விடைகளுடன் குறைவாகப் பொருந்துகிறது. அதுவும் உங்களுக்குத் திறந்தே உள்ளது.',
    other: 'மேலும் # தொழில்கள் உங்கள் விடைகளுடன் குறைவாகப் பொருந்துகின்றன. அவையும் உங்களுக்குத் திறந்தே உள்ளன.',
  }),
  withoutThemes: countedIn.ta({
    one: '# தொழிலுக்கு ஆர்வங்கள் இன்னும் குறிக்கப்படவில்லை; எனவே வினாக்கொத்தால் அதை வரிசைப்படுத்த முடியாது:',
    other: '# தொழில்களுக்கு ஆர்வங்கள் இன்னும் குறிக்கப்படவில்லை; எனவே வினாக்கொத்தால் அவற்றை வரிசைப்படுத்த முடியாது:',
  }),
  seeAll: 'எல்லாத் தொழில்களையும் பாருங்கள்',

  changeAnswers: 'என் விடைகளை மாற்று',
  print: 'இந்தப் பக்கத்தை அச்சிடு',
  deleteAnswers: 'என் விடைகளை நீக்கு',
  deleteSure: 'இந்தச் சாதனத்தில் உள்ள எல்லா விடைகளையும் நீக்கவா? அவற்றைத் திரும்பப் பெற முடியாது.',
  deleteYes: 'ஆம், நீக்கு',
  deleteNo: 'வைத்திரு',
  deleted: 'உங்கள் விடைகள் இந்தச் சாதனத்திலிருந்து நீக்கப்பட்டன.',
  repaired: 'சேமித்த விடைகளில் சிலவற்றைப் படிக்க முடியாததால் விடப்பட்டன. மற்றவை இங்கேயே உள்ளன.',
  notKept: 'இந்த உலாவி எதையும் சேமிக்க அனுமதிக்கவில்லை; பக்கத்தை மூடினால் உங்கள் விடைகள் போய்விடும்.',

  byTheme: 'ஆர்வத்தின்படி தொழில்கள்',
  moreOfTheme: countedIn.ta({ one: 'மேலும் #', other: 'மேலும் #' }),
  noneOfTheme: 'இதற்கு இன்னும் எந்தத் தொழிலும் குறிக்கப்படவில்லை.',
  themes: {
    realistic: {
      name: 'செய்தலும் பழுதுபார்த்தலும்',
      about:
        'கைகள், கருவிகள், இயந்திரங்கள், செடிகள் அல்லது விலங்குகளுடன், பெரும்பாலும் வெளியிடங்களில் வேலை செய்து, செய்ததைக் கண்ணால் காண்பது.',
    },
    investigative: {
      name: 'கண்டறிதல்',
      about: 'ஏன் என்று கேட்பது, கூர்ந்து பார்ப்பது, அளப்பது, புதிர்களைத் தீர்ப்பது, ஒன்று உண்மையா என்று சரிபார்ப்பது.',
    },
    artistic: {
      name: 'படைத்தல்',
      about: 'வரைதல், எழுதுதல், இசை, நடிப்பு அல்லது வடிவமைப்பு: முன்பு இல்லாத ஒன்றைத் தன் வழியில் உருவாக்குவது.',
    },
    social: {
      name: 'உதவுதலும் கற்பித்தலும்',
      about: 'மக்களுக்குத் துணையாக இருப்பது: விளக்குவது, பராமரிப்பது, செவிமடுப்பது, சேர்ந்து வேலை செய்வது.',
    },
    enterprising: {
      name: 'வழிநடத்தலும் விற்பனையும்',
      about: 'ஒன்றைத் தொடங்குவது, மற்றவர்களை இணங்க வைப்பது, துணிந்து முயல்வது, மக்களை ஓர் இலக்குக்கு அழைத்துச் செல்வது.',
    },
    conventional: {
      name: 'ஒழுங்கும் பதிவும்',
      about: 'எண்கள், பட்டியல்கள், பதிவுகள், விதிகள்: மற்றவர்கள் நம்பும்படி எல்லாவற்றையும் சரியாக வைத்திருப்பது.',
    },
  },
}

/** The wording of the interest quiz. */
export const quizMessages: Record<Locale, QuizMessages> = { en, si, ta }
