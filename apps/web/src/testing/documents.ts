import type {
  CareersDocument,
  CategoriesDocument,
  CategoryDocument,
  QuizDocument,
  SiteDocument,
  SkillDocument,
  StreamDocument,
  SubjectDocument,
} from '@career-explorer/types'

import { aCareerCard, aCareerSummary } from './careers'

const envelope: { version: 1; locale: 'en'; fallbacks: string[] } = { version: 1, locale: 'en', fallbacks: [] }
const nurse = { slug: 'nurse', title: 'Nurse', tagline: 'Care for people when they are ill.', icon: '🩺' }

/** The site's own document. */
export function aSite(changes: Partial<SiteDocument> = {}): SiteDocument {
  return {
    ...envelope,
    kind: 'site',
    name: 'Career Explorer',
    tagline: 'From school to work.',
    about: '<p>Made by teachers.</p>',
    banner: null,
    contactEmail: 'hello@careers.example',
    badgeDefinitions: [{ badge: 'demand', text: 'How many employers are looking' }],
    footerLinks: [{ label: 'Ministry of Education', url: 'https://moe.example' }],
    disclaimers: [],
    stages: [],
    ...changes,
  }
}

/** All careers, as cards. */
export function aCareerList(changes: Partial<CareersDocument> = {}): CareersDocument {
  return {
    ...envelope,
    kind: 'careers',
    careers: [
      aCareerSummary(),
      aCareerSummary({
        slug: 'electrician',
        title: 'Electrician',
        tagline: 'Bring power safely.',
        icon: '🔧',
        categories: ['trades'],
        keywords: ['wiring'],
        entry: ['nvq', 'own-business'],
        streams: [],
        needsNoStream: true,
        subjects: ['science'],
        advancedSubjects: [],
        skills: ['wiring'],
        themes: ['realistic'],
      }),
    ],
    facets: {
      streams: [{ slug: 'biological-science', name: 'Biological Science', subjects: ['biology'] }],
      subjects: [
        { slug: 'biology', name: 'Biology', levels: ['advanced-level'] },
        { slug: 'science', name: 'Science', levels: ['ordinary-level'] },
      ],
      skills: [
        { slug: 'listening', name: 'Listening', kind: 'personal' },
        { slug: 'wiring', name: 'Wiring', kind: 'technical' },
      ],
    },
    ...changes,
  }
}

/** All fields of work. */
export function aCategoryList(changes: Partial<CategoriesDocument> = {}): CategoriesDocument {
  return {
    ...envelope,
    kind: 'categories',
    categories: [
      { slug: 'health', name: 'Medicine and health', icon: '🩺', description: null, careerCount: 1 },
      { slug: 'trades', name: 'Skilled trades', icon: '🔧', description: null, careerCount: 1 },
    ],
    ...changes,
  }
}

/** One field of work. */
export function aCategory(changes: Partial<CategoryDocument> = {}): CategoryDocument {
  return {
    ...envelope,
    kind: 'category',
    slug: 'health',
    name: 'Medicine and health',
    icon: '🩺',
    description: 'Keeping people well.',
    careers: [aCareerCard()],
    ...changes,
  }
}

/** A skill that nurses need. */
export function aSkill(changes: Partial<SkillDocument> = {}): SkillDocument {
  return {
    ...envelope,
    kind: 'skill',
    slug: 'listening',
    name: 'Listening',
    skillKind: 'personal',
    description: 'Hearing what somebody means.',
    resources: [{ id: 'res-1', title: 'A course in listening', url: 'https://learn.example', cost: 'free' }],
    careers: [{ ...nurse, stages: [{ slug: 'ordinary-level', name: 'O/L' }] }],
    ...changes,
  }
}

/** A subject that nurses need. */
export function aSubject(changes: Partial<SubjectDocument> = {}): SubjectDocument {
  return {
    ...envelope,
    kind: 'subject',
    slug: 'science',
    name: 'Science',
    levels: ['ordinary-level'],
    description: 'How nature works.',
    streams: [{ slug: 'biological-science', name: 'Biological Science' }],
    careers: [{ ...nurse, stages: [{ slug: 'ordinary-level', name: 'O/L' }] }],
    ...changes,
  }
}

/** A quiz of two themes, one of them asked about twice. */
export function aQuiz(changes: Partial<QuizDocument> = {}): QuizDocument {
  return {
    ...envelope,
    kind: 'quiz',
    statements: [
      { slug: 'mend-things', text: 'I like to mend things.', theme: 'realistic' },
      { slug: 'explain-lessons', text: 'I like to explain lessons.', theme: 'social' },
      { slug: 'grow-plants', text: 'I like to grow plants.', theme: 'realistic' },
    ],
    ...changes,
  }
}

/** A stream that leads to nursing. */
export function aStream(changes: Partial<StreamDocument> = {}): StreamDocument {
  return {
    ...envelope,
    kind: 'stream',
    slug: 'biological-science',
    name: 'Biological Science',
    subjectRule: 'Biology, chemistry and one more.',
    subjects: [{ slug: 'science', name: 'Science' }],
    careers: [nurse],
    ...changes,
  }
}
