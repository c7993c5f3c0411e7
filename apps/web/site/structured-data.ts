import type { CareerDocument, DeliveryDocument, PayRange } from '@career-explorer/types'

import type { Address } from './page-list'

type Thing = Record<string, unknown>

/** What search engines understand of a page, after schema.org. */
export function structuredData(siteUrl: string, address: Address, subject: DeliveryDocument | null): Thing[] {
  if (subject?.kind !== 'career') return []
  return [occupation(siteUrl, address, subject), breadcrumbs(siteUrl, address, subject)]
}

function occupation(siteUrl: string, address: Address, career: CareerDocument): Thing {
  const skills = career.roadmap.flatMap((step) => step.skills.map(({ name }) => name))
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: career.title,
    alternateName: career.alternativeTitles.map(({ text }) => text),
    description: career.tagline,
    url: siteUrl + address,
    inLanguage: career.locale,
    occupationLocation: { '@type': 'Country', name: 'Sri Lanka' },
    skills: [...new Set(skills)].join(', '),
    responsibilities: career.dailyTasks.map(({ text }) => text).join(' '),
    estimatedSalary: career.pay.filter(({ region }) => region === 'local').map(salary),
  }
}

function salary(range: PayRange): Thing {
  const value = { '@type': 'QuantitativeValue', unitText: range.period.toUpperCase() }
  return {
    '@type': 'MonetaryAmount',
    name: range.level,
    currency: range.currency,
    value: {
      ...value,
      ...(range.minimum === null ? {} : { minValue: range.minimum }),
      ...(range.maximum === null ? {} : { maxValue: range.maximum }),
    },
  }
}

function breadcrumbs(siteUrl: string, address: Address, career: CareerDocument): Thing {
  const category = career.categories[0]
  const trail = [
    ...(category ? [{ name: category.name, item: `${siteUrl}/${career.locale}/categories/${category.slug}` }] : []),
    { name: career.title, item: siteUrl + address },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
