import type { Locale } from '@career-explorer/types'

type StageMessages = {
  title: string
  question: string
  none: string
  hint: string
  youAreHere: string
  opensHere: (grades: string) => string
  nextChoice: (name: string) => string
}

/** The wording of "start from where I am". */
export const stageMessages: Record<Locale, StageMessages> = {
  en: {
    title: 'Start from where you are',
    question: 'Where are you now?',
    none: 'Not chosen',
    hint: 'Choose your grade once. Every career’s road then opens there. It stays on this device.',
    youAreHere: 'You are here',
    opensHere: (grades) => `Every career’s road now opens at: ${grades}.`,
    nextChoice: (name) => `Your next choice to make: ${name}`,
  },
  si: {
    title: 'ඔබ සිටින තැනින් අරඹන්න',
    question: 'ඔබ දැන් සිටින්නේ කොතැනද?',
    none: 'තෝරා නැත',
    hint: 'ඔබේ ශ්‍රේණිය එක් වරක් තෝරන්න. එවිට සෑම වෘත්තියකම මාර්ගය එතැනින් විවෘත වේ. එය මෙම උපාංගයේ පමණක් රැඳේ.',
    youAreHere: 'ඔබ සිටින්නේ මෙතැනයි',
    opensHere: (grades) => `දැන් සෑම වෘත්තියකම මාර්ගය විවෘත වන්නේ මෙතැනිනි: ${grades}.`,
    nextChoice: (name) => `ඔබේ ඊළඟ තේරීම: ${name}`,
  },
  ta: {
    title: 'நீங்கள் இருக்கும் இடத்திலிருந்து தொடங்குங்கள்',
    question: 'இப்போது நீங்கள் எங்கே இருக்கிறீர்கள்?',
    none: 'தெரிவு செய்யவில்லை',
    hint: 'உங்கள் தரத்தை ஒரு முறை தெரிவு செய்யுங்கள். ஒவ்வொரு தொழிலின் பாதையும் அங்கிருந்து திறக்கும். அது இந்தச் சாதனத்தில் மட்டுமே இருக்கும்.',
    youAreHere: 'நீங்கள் இங்கே இருக்கிறீர்கள்',
    opensHere: (grades) => `இப்போது ஒவ்வொரு தொழிலின் பாதையும் இங்கிருந்து திறக்கும்: ${grades}.`,
    nextChoice: (name) => `உங்கள் அடுத்த தெரிவு: ${name}`,
  },
}
