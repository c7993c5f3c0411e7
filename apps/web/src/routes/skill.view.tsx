import { useParams, useRouteContext } from '@tanstack/react-router'

import { SkillPage } from '@/skills/skill.page'
import { skillQuery } from '@/skills/skill.queries'
import '@/styles/cards.css'

import { useDocument } from './document'

export function SkillView() {
  const { locale } = useRouteContext({ from: '/$locale/skills/$slug' })
  const { slug } = useParams({ from: '/$locale/skills/$slug' })
  return <SkillPage skill={useDocument(skillQuery(locale, slug))} />
}
