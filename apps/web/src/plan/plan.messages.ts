import type { Locale } from '@career-explorer/types'

import { grouped } from '@/i18n/formats'

/** The wording of the controls that stand on cards and on a career's page. */
const en = {
  progressOf: (step: string) => `My progress: ${step}`,
  unmarked: 'Not marked',
  progress: { todo: 'To do', doing: 'Doing', done: 'Done', skip: 'Skip' },
  stageProgress: (done: number, of: number) => `${grouped(done)} of ${grouped(of)} done`,
  stageDoing: (count: number) => `${grouped(count)} under way`,
  stageHint: 'Tap a circle to mark a step. It stays on this device.',
  blocked:
    'This browser lets us keep nothing. What you mark holds for this visit only: download your plan as a file before you leave.',
  full: 'There is no room left on this device. What you mark now holds for this visit only: download your plan as a file before you leave.',
  broken: 'Part of what was kept on this device could not be read. The rest is safe.',
  close: 'Close',
}

export type PlanMessages = typeof en

const si: PlanMessages = {
  progressOf: (step) => `මගේ ප්‍රගතිය: ${step}`,
  unmarked: 'සලකුණු කර නැත',
  progress: { todo: 'කළ යුතුයි', doing: 'කරමින් සිටී', done: 'කළා', skip: 'අත්හරින්න' },
  stageProgress: (done, of) => `${grouped(of)}න් ${grouped(done)}ක් කළා`,
  stageDoing: (count) => `${grouped(count)}ක් කරමින් සිටී`,
  stageHint: 'පියවරක් සලකුණු කිරීමට රවුම ඔබන්න. එය මෙම උපාංගයේ පමණක් තැබේ.',
  blocked: 'මෙම බ්‍රවුසරය කිසිවක් තබා ගැනීමට ඉඩ දෙන්නේ නැත. ඔබ සලකුණු කරන දේ රැඳෙන්නේ මෙවර පමණි: යාමට පෙර ඔබේ සැලැස්ම ගොනුවක් ලෙස බාගන්න.',
  full: 'මෙම උපාංගයේ ඉඩ නැත. ඔබ දැන් සලකුණු කරන දේ රැඳෙන්නේ මෙවර පමණි: යාමට පෙර ඔබේ සැලැස්ම ගොනුවක් ලෙස බාගන්න.',
  broken: 'මෙම උපාංගයේ තබා තිබූ දෙයින් කොටසක් කියවිය නොහැකි විය. ඉතිරිය සුරක්ෂිතයි.',
  close: 'වසන්න',
}

const ta: PlanMessages = {
  progressOf: (step) => `எனது முன்னேற்றம்: ${step}`,
  unmarked: 'குறிக்கப்படவில்லை',
  progress: { todo: 'செய்ய வேண்டும்', doing: 'செய்கிறேன்', done: 'செய்துவிட்டேன்', skip: 'தவிர்' },
  stageProgress: (done, of) => `${grouped(of)} இல் ${grouped(done)} முடிந்தது`,
  stageDoing: (count) => `${grouped(count)} நடைபெறுகிறது`,
  stageHint: 'ஒரு படியைக் குறிக்க வட்டத்தைத் தொடுங்கள். அது இந்தச் சாதனத்திலேயே இருக்கும்.',
  blocked:
    'இந்த உலாவி எதையும் சேமிக்க விடுவதில்லை. நீங்கள் குறிப்பது இம்முறை மட்டுமே இருக்கும்: வெளியேறும் முன் உங்கள் திட்டத்தைக் கோப்பாகப் பதிவிறக்குங்கள்.',
  full: 'இந்தச் சாதனத்தில் இடமில்லை. இப்போது குறிப்பது இம்முறை மட்டுமே இருக்கும்: வெளியேறும் முன் உங்கள் திட்டத்தைக் கோப்பாகப் பதிவிறக்குங்கள்.',
  broken: 'இந்தச் சாதனத்தில் இருந்தவற்றில் ஒரு பகுதியைப் படிக்க முடியவில்லை. மற்றவை பாதுகாப்பாக உள்ளன.',
  close: 'மூடு',
}

export const planMessages: Record<Locale, PlanMessages> = { en, si, ta }
