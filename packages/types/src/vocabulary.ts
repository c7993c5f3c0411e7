/** The closed word lists that the CMS offers, the bundle accepts and the site shows. One list each, both sides. */

export const locales = ['en', 'si', 'ta'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'en'

export const demandLevels = ['low', 'moderate', 'high', 'very-high'] as const
export const competitionLevels = ['open', 'moderate', 'competitive', 'highly-competitive'] as const
export const remoteLevels = ['none', 'partly', 'fully'] as const

export const payLevels = ['entry', 'mid', 'senior'] as const
export const payRegions = ['local', 'overseas'] as const
export const payPeriods = ['month', 'year'] as const

export const activityCosts = ['free', 'paid', 'mixed'] as const
export const pathwayCosts = ['free', 'low', 'medium', 'high'] as const
export const pathwayTypes = [
  'state-degree',
  'private-degree',
  'foreign-degree',
  'diploma',
  'nvq',
  'professional-exam',
  'apprenticeship',
  'public-service-exam',
  'direct-entry',
  'own-business',
] as const

export const stageKinds = ['stage', 'gate'] as const
export const skillKinds = ['technical', 'transferable', 'digital', 'language', 'personal'] as const
export const subjectLevels = ['primary', 'junior-secondary', 'ordinary-level', 'advanced-level'] as const

export const disclaimerSeverities = ['info', 'warning'] as const
export const disclaimerPlacements = ['every-page', 'careers', 'roadmap', 'pay', 'pathways'] as const

/** The six interest themes of John L. Holland's theory of vocational choice. */
export const hollandThemes = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const
export type HollandTheme = (typeof hollandThemes)[number]

export const roles = ['author', 'reviewer', 'admin'] as const
export type Role = (typeof roles)[number]
