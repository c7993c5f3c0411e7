import { plurals } from '@/i18n/plurals'

import type { ExplorerMessages } from './explorer.messages'

const counted = plurals('si')

export const si: ExplorerMessages = {
  filters: 'තෝරා අඩු කරන්න',
  filtersChosen: counted({ one: 'තෝරා අඩු කරන්න (#ක් තෝරා ඇත)', other: 'තෝරා අඩු කරන්න (#ක් තෝරා ඇත)' }),
  facet: {
    category: 'ක්ෂේත්‍රය',
    demand: 'ඉල්ලුම',
    competition: 'තරගය',
    entry: 'පහසුම ඇතුල්වීමේ මඟ',
    stream: 'උසස් පෙළ විෂය ධාරාව',
    subject: 'විෂය',
    skill: 'කුසලතාව',
    remote: 'නිවසේ සිට වැඩ කිරීම',
    business: 'තමන්ගේම ව්‍යාපාරයක්',
    abroad: 'විදේශයේ වැඩ කිරීම',
  },
  noStream: 'උසස් පෙළ විෂය ධාරාවක් අවශ්‍ය නැත',
  yes: 'හැකිය',
  chosenFilters: 'ඔබ තෝරාගත් දේ',
  leaveOut: (what) => `ඉවත් කරන්න: ${what}`,
  clearAll: 'මුල සිට පටන් ගන්න',
  sort: 'පිළිවෙළ',
  sorts: {
    fit: 'වඩාත්ම ගැළපෙන දේ මුලින්',
    title: 'නම අනුව',
    demand: 'වැඩිම ඉල්ලුම මුලින්',
    competition: 'අඩුම තරගය මුලින්',
    entry: 'පහසුම මඟ මුලින්',
  },
  allCount: counted({ one: 'වෘත්ති #ක්', other: 'වෘත්ති #ක්' }),
  nearCount: counted({
    one: 'හරියටම ගැළපෙන්නක් නැත. ආසන්න වෘත්ති #ක් මෙන්න',
    other: 'හරියටම ගැළපෙන්නක් නැත. ආසන්න වෘත්ති #ක් මෙන්න',
  }),
  loading: 'සියලු වෘත්ති අතර සොයමින්…',
  failed: 'වෘත්ති ලබාගැනීමට නොහැකි විය. ඔබේ සම්බන්ධතාව පරීක්ෂා කරන්න.',
  noneLikeIt: 'එවැනි නමක් ඇති වෘත්තියක් නැත.',
  noneHint: 'ඒ සඳහා වෙනත් වචනයක් සිංහලෙන්, දෙමළෙන් හෝ ඉංග්‍රීසියෙන් යොදා බලන්න, නැතහොත් පහත ක්ෂේත්‍ර අනුව සොයන්න.',
  noneWithAll: 'ඒ සියල්ල එකවර ඇති වෘත්තියක් නැත.',
  widen: (facet, careers) => `“${facet}” නැතිව: ${careers}`,
  needsScript: 'JavaScript නැතිව මේ පිටුවට සෙවිය නොහැකිය. ක්ෂේත්‍ර අනුව සොයන්න:',
}
