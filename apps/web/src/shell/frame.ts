import type { SiteDocument, Stage } from '@career-explorer/types'

/** What every page shows around its content. What only some pages say, and would cost all of them, stays behind. */
export type Frame = Pick<
  SiteDocument,
  'fallbacks' | 'name' | 'tagline' | 'banner' | 'contactEmail' | 'badgeDefinitions' | 'footerLinks' | 'disclaimers'
> & { stages: Pick<Stage, 'slug' | 'name' | 'grades' | 'order' | 'kind'>[] }

export function frameOf(site: SiteDocument): Frame {
  const { name, tagline, banner, contactEmail, badgeDefinitions, footerLinks, disclaimers } = site
  return {
    fallbacks: site.fallbacks.filter((path) => !/^about$|\.summary$/.test(path)),
    name,
    tagline,
    banner,
    contactEmail,
    badgeDefinitions,
    footerLinks,
    disclaimers,
    stages: site.stages.map((stage) => ({
      slug: stage.slug,
      name: stage.name,
      grades: stage.grades,
      order: stage.order,
      kind: stage.kind,
    })),
  }
}
