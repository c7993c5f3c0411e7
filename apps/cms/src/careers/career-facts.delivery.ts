/** The parts of a career's page that are figures and facts: pay, ways in, sources. */
import type { Career } from '@career-explorer/types/payload'

import type { Library } from '@/delivery/library'
import { streamReference } from '@/delivery/references'
import { dayOf, type Voice } from '@/delivery/wording'

export function payRanges(ranges: Career['pay']) {
  return (ranges ?? []).map(({ id, level, region, currency, minimum, maximum, period, year, sourceKey }) => ({
    id: id ?? null,
    level,
    region,
    currency,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    period,
    year,
    sourceKey: sourceKey || null,
  }))
}

export function pathways(rows: Career['pathways'], library: Library, voice: Voice) {
  return (rows ?? []).flatMap((pathway) => {
    const name = voice.text(pathway.name)
    if (name === null) return []
    return [
      {
        id: pathway.id ?? null,
        type: pathway.type,
        name,
        institutions: voice.textRows(pathway.institutions),
        uniCodes: (pathway.uniCodes ?? []).map(({ text }) => text),
        streams: library.all('streams', pathway.streams).map((card) => streamReference(card, voice)),
        requirements: voice.textRows(pathway.requirements),
        nvqLevel: pathway.nvqLevel ?? null,
        slqfLevel: pathway.slqfLevel ?? null,
        durationMonths: pathway.durationMonths ?? null,
        cost: pathway.cost ?? null,
        mediums: pathway.mediums ?? [],
        url: pathway.url || null,
        sourceKey: pathway.sourceKey || null,
        checkedOn: dayOf(pathway.checkedOn),
      },
    ]
  })
}

export function sources(rows: Career['sources']) {
  return (rows ?? []).map(({ key, title, publisher, url, accessedOn }) => ({
    key,
    title,
    publisher: publisher || null,
    url: url || null,
    accessedOn: dayOf(accessedOn),
  }))
}
