import type { CareerCard, CareerDocument, CareerSummary, Pathway, RoadmapStep, Stage } from '@career-explorer/types'

/** A stage of the road, as the documents carry it. */
export function aStage(changes: Partial<Stage> = {}): Stage {
  return {
    slug: 'ordinary-level',
    name: 'O/L',
    grades: 'Grades 10–11',
    ageFrom: 15,
    ageTo: 16,
    order: 3,
    kind: 'stage',
    summary: 'Two years that end with the O/L exam.',
    ...changes,
  }
}

/** One stop of a roadmap, with something in every part. */
export function aStep(changes: Partial<RoadmapStep> = {}): RoadmapStep {
  return {
    id: 'step-ol',
    stage: aStage(),
    whatToDo: [{ id: 'do-1', text: 'Take science and mathematics seriously' }],
    subjects: [{ slug: 'science', name: 'Science' }],
    skills: [{ slug: 'listening', name: 'Listening', kind: 'personal' }],
    activities: [
      { id: 'act-1', text: 'Join the Red Cross youth circle', url: 'https://redcross.example/youth', cost: 'free' },
    ],
    milestones: [{ id: 'mile-1', text: 'Six passes with science' }],
    importantNotes: [{ id: 'note-1', text: 'Rules change from year to year' }],
    decisionPoint: 'Choose the science stream or another way in',
    ...changes,
  }
}

/** One way into a career, with every field filled. */
export function aPathway(changes: Partial<Pathway> = {}): Pathway {
  return {
    id: 'way-1',
    type: 'diploma',
    name: 'Three years at a nursing school',
    institutions: [{ id: 'inst-1', text: 'National nursing schools' }],
    uniCodes: ['044B'],
    streams: [{ slug: 'biological-science', name: 'Biological Science' }],
    requirements: [{ id: 'req-1', text: 'Three A/L passes in science' }],
    nvqLevel: 5,
    slqfLevel: 3,
    durationMonths: 36,
    cost: 'free',
    mediums: ['si', 'ta'],
    url: 'https://health.example/nursing',
    sourceKey: 'ministry',
    checkedOn: '2026-10-02',
    ...changes,
  }
}

/** A published career with something in every field. */
export function aCareer(changes: Partial<CareerDocument> = {}): CareerDocument {
  return {
    version: 1,
    locale: 'en',
    fallbacks: [],
    kind: 'career',
    slug: 'nurse',
    title: 'Nurse',
    tagline: 'Care for people when they are ill.',
    alternativeTitles: [{ id: 'alt-1', text: 'Nursing officer' }],
    categories: [{ slug: 'health', name: 'Medicine and health', icon: '🩺' }],
    heroImage: { url: '/media/nurse.jpg', alt: 'A nurse beside a bed', width: 800, height: 450 },
    badges: {
      demand: 'very-high',
      competition: 'moderate',
      remote: 'none',
      globalCareer: true,
      entrepreneurial: false,
    },
    overview: '<p>Nurses watch over patients.</p>',
    dailyTasks: [{ id: 'task-1', lead: 'Rounds', text: 'Check how everybody is.' }],
    specialisations: [{ id: 'spec-1', name: 'Midwifery', text: 'Births and newborn children.' }],
    whyItMatters: '<p>Nobody heals alone.</p>',
    mayNotSuit: [{ id: 'not-1', text: 'You can’t stand nights' }],
    workplaces: [{ id: 'place-1', text: 'Hospitals' }],
    pay: [
      {
        id: 'pay-1',
        level: 'entry',
        region: 'local',
        currency: 'LKR',
        minimum: 60_000,
        maximum: 90_000,
        period: 'month',
        year: 2025,
        sourceKey: 'ministry',
      },
    ],
    outlook: '<p>More nurses will be needed.</p>',
    roadmap: [aStep()],
    pathways: [aPathway()],
    registration: '<p>The Nursing Council registers nurses.</p>',
    progression: [{ id: 'prog-1', text: 'Ward sister' }],
    relatedCareers: [{ slug: 'midwife', title: 'Midwife', tagline: 'Help children into the world.', icon: '🍼' }],
    alternatives: [
      {
        id: 'else-1',
        career: { slug: 'pharmacist', title: 'Pharmacist', tagline: 'Know medicines.', icon: '💊' },
        text: null,
      },
      { id: 'else-2', career: null, text: 'Care assistant' },
    ],
    sources: [
      {
        key: 'ministry',
        title: 'Salary circular',
        publisher: 'Ministry of Health',
        url: 'https://health.example/circular',
        accessedOn: '2026-10-01',
      },
    ],
    disclaimers: [
      {
        slug: 'pay',
        title: 'Figures differ',
        body: '<p>Pay depends on the place.</p>',
        severity: 'info',
        placement: ['pay'],
        links: [],
      },
      {
        slug: 'verify',
        title: 'Always verify',
        body: '<p>Ask the official body.</p>',
        severity: 'warning',
        placement: ['careers'],
        links: [{ label: 'Nursing Council', url: 'https://council.example' }],
      },
    ],
    seo: { title: null, description: null },
    reviewedOn: '2026-10-03',
    reviewBy: '2027-10-03',
    publishedOn: '2026-10-04',
    ...changes,
  }
}

/** A career as a card in a list. */
export function aCareerCard(changes: Partial<CareerCard> = {}): CareerCard {
  return {
    slug: 'nurse',
    title: 'Nurse',
    tagline: 'Care for people when they are ill.',
    icon: '🩺',
    categories: ['health'],
    badges: {
      demand: 'very-high',
      competition: 'moderate',
      remote: 'none',
      globalCareer: true,
      entrepreneurial: false,
    },
    keywords: ['hospital'],
    entry: ['diploma'],
    ...changes,
  }
}

/** A career in the list of all. */
export function aCareerSummary(changes: Partial<CareerSummary> = {}): CareerSummary {
  return {
    ...aCareerCard(),
    streams: ['biological-science'],
    needsNoStream: false,
    subjects: ['science', 'biology'],
    advancedSubjects: ['biology'],
    skills: ['listening'],
    themes: ['social'],
    ...changes,
  }
}
