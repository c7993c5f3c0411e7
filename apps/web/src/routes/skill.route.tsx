import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { skillQuery } from '@/skills/skill.queries'
import { pageHead } from '@/shell/head'

import { followRename, loadDocument } from './document'
import { localeRoute } from './locale.route'

export const skillRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'skills/$slug',
  loader: async ({ context: { queryClient, locale }, params }) => {
    const skill = await loadDocument(queryClient, skillQuery(locale, params.slug))
    followRename(skill, params.slug, (slug) => `/${locale}/skills/${slug}`)
    return { title: skill.name, description: skill.description }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData) : {}),
  component: lazyRouteComponent(() => import('./skill.view'), 'SkillView'),
})
