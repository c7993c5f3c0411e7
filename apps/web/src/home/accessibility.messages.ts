import type { Locale } from '@career-explorer/types'

type AccessibilityMessages = {
  title: string
  aim: string
  checked: string
  gapsTitle: string
  gaps: readonly string[]
  tellUs: string
}

/** For whom the site works, how that is tried, and where it does not yet. */
export const accessibilityMessages: Record<Locale, AccessibilityMessages> = {
  en: {
    title: 'Accessibility',
    aim: 'This site is for everybody. We build it to level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, and to level AAA for the contrast of text and the size of what you tap. What there is to read can be read without JavaScript.',
    checked:
      'A program (axe) checks every kind of page in all three languages, on small and large screens, light and dark, and journeys are tried with the keyboard alone. That finds many faults, but not all.',
    gapsTitle: 'What we know is not good yet',
    gaps: [
      'Nobody who uses a screen reader every day has tried the site with us, in any of the three languages.',
      'Some texts are in English only, and many translations have not been checked. English texts are marked, so that a screen reader can change its voice.',
      'Plans, marks, comparing and the choice of your stage need JavaScript.',
      'A page that you save as PDF is only as easy to read aloud as your browser makes it.',
      'There is no version in sign language and none in easy language.',
      'Pages of other sites that we link to may have barriers that we cannot remove.',
    ],
    tellUs: 'Does something not work for you? Please write to us:',
  },
  si: {
    title: 'ප්‍රවේශ්‍යතාව',
    aim: 'මෙම වෙබ් අඩවිය සැමටම ය. අපි එය WCAG 2.2 මාර්ගෝපදේශවල AA මට්ටමට සාදමු. අකුරුවල පැහැදිලි බව සහ තට්ටු කරන දේවල ප්‍රමාණය AAA මට්ටමට සාදමු. කියවීමට ඇති සියල්ල JavaScript නැතිව ද කියවිය හැකි ය.',
    checked:
      'පරිගණක වැඩසටහනක් (axe) භාෂා තුනෙන්ම, කුඩා සහ විශාල තිරවල, එළිය සහ අඳුරු තේමාවල සෑම වර්ගයකම පිටු පරීක්ෂා කරයි. යතුරුපුවරුවෙන් පමණක් භාවිත කිරීම ද අත්හදා බලනු ලැබේ. එයින් බොහෝ දෝෂ හමු වේ, එහෙත් සියල්ල නොවේ.',
    gapsTitle: 'තවම හොඳ නැති බව අප දන්නා දේ',
    gaps: [
      'තිර කියවනයක් දිනපතා භාවිත කරන කිසිවෙකු, භාෂා තුනෙන් එකකින්වත්, තවම අප සමඟ මෙම වෙබ් අඩවිය අත්හදා බලා නැත.',
      'සමහර පාඨ ඇත්තේ ඉංග්‍රීසියෙන් පමණි; බොහෝ පරිවර්තන තවම පරීක්ෂා කර නැත. තිර කියවනයට හඬ මාරු කළ හැකි වන සේ ඉංග්‍රීසි පාඨ සලකුණු කර ඇත.',
      'සැලසුම්, සලකුණු, සැසඳීම සහ ඔබ සිටින තැන තේරීම සඳහා JavaScript අවශ්‍ය ය.',
      'ඔබ PDF ලෙස සුරකින පිටුවක් ශබ්ද නඟා කියවීමට කොතරම් පහසු ද යන්න ඔබේ බ්‍රව්සරය මත රඳා පවතී.',
      'සංඥා භාෂාවෙන් හෝ සරල බසින් අනුවාදයක් නැත.',
      'අප සබැඳි දෙන වෙනත් වෙබ් අඩවිවල, අපට ඉවත් කළ නොහැකි බාධක තිබිය හැකි ය.',
    ],
    tellUs: 'ඔබට යමක් භාවිත කළ නොහැකි ද? කරුණාකර අපට ලියන්න:',
  },
  ta: {
    title: 'அணுகல்தன்மை',
    aim: 'இந்தத் தளம் எல்லோருக்குமானது. WCAG 2.2 வழிகாட்டல்களின் AA நிலைக்கு இதை உருவாக்குகிறோம். எழுத்தின் வண்ண வேறுபாடும் தட்டும் இடங்களின் அளவும் AAA நிலையில் உள்ளன. படிக்க உள்ள அனைத்தையும் JavaScript இல்லாமலும் படிக்கலாம்.',
    checked:
      'ஒரு நிரல் (axe) மூன்று மொழிகளிலும், சிறிய மற்றும் பெரிய திரைகளிலும், வெளிச்ச மற்றும் இருள் தோற்றங்களிலும் ஒவ்வொரு வகைப் பக்கத்தையும் சோதிக்கிறது. விசைப்பலகையால் மட்டும் பயன்படுத்துவதும் சோதிக்கப்படுகிறது. அது பல குறைகளைக் கண்டுபிடிக்கும், ஆனால் எல்லாவற்றையும் அல்ல.',
    gapsTitle: 'இன்னும் சரியாக இல்லை என நாங்கள் அறிந்தவை',
    gaps: [
      'திரைவாசிப்பானைத் தினமும் பயன்படுத்தும் எவரும், மூன்று மொழிகளில் எதிலும், எங்களுடன் இந்தத் தளத்தை இன்னும் முயன்று பார்க்கவில்லை.',
      'சில உரைகள் ஆங்கிலத்தில் மட்டுமே உள்ளன; பல மொழிபெயர்ப்புகள் இன்னும் சரிபார்க்கப்படவில்லை. திரைவாசிப்பான் குரலை மாற்றக்கூடியவாறு ஆங்கில உரைகள் குறிக்கப்பட்டுள்ளன.',
      'திட்டம், குறிகள், ஒப்பிடுதல், நீங்கள் இருக்கும் இடத்தைத் தெரிவு செய்தல் ஆகியவற்றுக்கு JavaScript தேவை.',
      'நீங்கள் PDF ஆகச் சேமிக்கும் பக்கத்தை உரக்க வாசிக்க எவ்வளவு எளிது என்பது உங்கள் உலாவியைப் பொறுத்தது.',
      'சைகை மொழியிலோ எளிய மொழியிலோ பதிப்பு இல்லை.',
      'நாங்கள் இணைப்புக் கொடுக்கும் பிற தளங்களில், எங்களால் நீக்க முடியாத தடைகள் இருக்கலாம்.',
    ],
    tellUs: 'உங்களுக்கு ஏதாவது வேலை செய்யவில்லையா? எங்களுக்கு எழுதுங்கள்:',
  },
}
