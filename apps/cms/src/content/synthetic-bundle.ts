import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { competitionLevels, demandLevels, pathwayTypes, skillKinds } from '@career-explorer/types'

import { writeYaml } from './write-document'

type Size = { careers: number; skills: number }

const english =
  'plan check build measure repair explain record compare teach draw test improve with people tools care data water light'
const sinhala = 'සිසුන් වැඩ ඉගෙන ගන්නා පාසල් විෂය පුහුණු ආයතන ක්‍රියා කරයි සතිය වසර මිනුම් පරීක්ෂා'
const tamil = 'மாணவர்கள் வேலை கற்கும் பாடசாலை பாடம் பயிற்சி நிறுவனம் ஆண்டு வாரம் அளவு சோதனை'

/** The same numbers for the same seed, on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Writes a bundle of full, made-up careers that refer to each other, for measuring. */
export async function writeSyntheticBundle(directory: string, { careers, skills }: Size): Promise<void> {
  const collections = ['careers', 'skills', 'stages', 'subjects', 'categories']
  await Promise.all(collections.map((name) => mkdir(join(directory, name), { recursive: true })))
  const write = (collection: string, slug: string, data: Record<string, unknown>) =>
    writeFile(join(directory, collection, `${slug}.yaml`), writeYaml(data))

  const next = numbersFrom(1)
  for (let index = 0; index < 9; index++) {
    await write('stages', `stage-${index}`, { name: `Stage ${index}`, order: index, kind: 'stage' })
    await write('subjects', `subject-${index}`, { name: `Subject ${index}`, levels: ['ordinary-level'] })
    await write('categories', `category-${index}`, { name: `Category ${index}`, icon: '🧭', order: index })
  }
  for (let index = 0; index < skills; index++) {
    await write('skills', `skill-${index}`, aSkill(index, next))
  }
  for (let index = 0; index < careers; index++)
    await write('careers', `career-${index}`, aCareer(index, { careers, skills }, next))
}

type Next = (below: number) => number

function words(next: Next, source: string, count: number): string {
  const choices = source.split(' ')
  return Array.from({ length: count }, () => choices[next(choices.length)]).join(' ')
}

const inThree = (next: Next, count: number) => ({
  en: words(next, english, count),
  si: words(next, sinhala, count),
  ta: words(next, tamil, count),
})

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index))

const aSkill = (index: number, next: Next) => ({
  name: { ...inThree(next, 2), en: `Skill ${index}` },
  kind: skillKinds[next(skillKinds.length)],
  description: inThree(next, 14),
})

function aCareer(index: number, size: Size, next: Next) {
  const essay = (source: string) =>
    times(3, () => `${words(next, source, 40)} **${words(next, source, 2)}**.`).join('\n\n')
  const aText = () => inThree(next, 12)
  const anotherCareer = () => `career-${next(size.careers)}`
  const someSkills = () => [...new Set(times(Math.min(4, size.skills), () => `skill-${next(size.skills)}`))]
  return {
    title: { ...inThree(next, 2), en: `Career ${index}` },
    alternativeTitles: times(3, aText),
    searchTerms: times(6, () => words(next, english, 2)),
    tagline: aText(),
    categories: [`category-${next(9)}`],
    demand: demandLevels[next(4)],
    competition: competitionLevels[next(4)],
    overview: { en: essay(english), si: essay(sinhala), ta: essay(tamil) },
    dailyTasks: times(12, () => ({ lead: inThree(next, 2), text: aText() })),
    specialisations: times(4, () => ({ name: inThree(next, 2), text: aText() })),
    mayNotSuit: times(4, aText),
    workplaces: times(4, aText),
    roadmap: times(9, (stage) => ({
      stage: `stage-${stage}`,
      whatToDo: times(5, aText),
      subjects: [`subject-${next(9)}`],
      skills: someSkills(),
      activities: times(3, (each) => ({
        text: aText(),
        url: `https://example.org/${index}/${stage}/${each}`,
        cost: 'free',
      })),
      milestones: times(2, aText),
      importantNotes: times(1, aText),
    })),
    pathways: times(3, () => ({
      type: pathwayTypes[next(pathwayTypes.length)],
      name: inThree(next, 3),
      institutions: times(2, aText),
      requirements: times(2, aText),
      durationMonths: 12 + next(48),
      sourceKey: 'source',
    })),
    progression: times(4, aText),
    alternatives: [{ career: anotherCareer(), text: aText() }],
    relatedCareers: [...new Set(times(3, anotherCareer))],
    sources: [{ key: 'source', title: 'A made-up source', url: 'https://example.org/', accessedOn: '2026-01-31' }],
  }
}
