import type { Locale } from '@career-explorer/types'

export type Formats = ReturnType<typeof formatsOf>

/**
 * Written down here and not asked of `Intl`: browsers know our languages to different degrees, and a page must read
 * the same on the phone as where it was rendered.
 */
const months: Record<Locale, readonly string[]> = {
  en: words('January February March April May June July August September October November December'),
  si: words('ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්'),
  ta: words('ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்'),
}

/** How a language writes dates, numbers and money in Sri Lanka. */
export function formatsOf(locale: Locale) {
  return {
    /** `2026-03-01` → "1 March 2026", "2026 මාර්තු 1", "1 மார்ச், 2026". */
    date: (isoDate: string) => {
      const [year = '', month = '', day = ''] = isoDate.split('-')
      const name = months[locale][Number(month) - 1] ?? month
      if (locale === 'si') return `${year} ${name} ${Number(day)}`
      return locale === 'ta' ? `${Number(day)} ${name}, ${year}` : `${Number(day)} ${name} ${year}`
    },
    number: grouped,
    list: (values: string[]) => values.join(', '),
    /** "LKR 150,000": the code, because the sign for rupees is shared by half of South Asia. */
    money: (value: number, currency: string) => `${currency} ${grouped(value)}`,
  }
}

/** 1234567 → "1,234,567" */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d)(?<!\.\d*))/g, ',')
}

function words(text: string): string[] {
  return text.split(' ')
}
