import type { Pathway, Source } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Part } from '@/text/block'
import { TextRows } from '@/text/text-rows'
import { FallbackNote, Text } from '@/text/translated'
import { Facts } from '@/ui/facts'
import { OutsideLink } from '@/ui/outside-link'

import { durationOf } from './duration'
import { SourceMark } from './source-mark'

type PathwaysProps = { pathways: readonly Pathway[]; sources: readonly Source[] }

/** All ways into the career as plans A, B, C, side by side where there is room. */
export function Pathways({ pathways, sources }: PathwaysProps) {
  return (
    <ol className="pathways">
      {pathways.map((pathway, index) => (
        <li key={pathway.id}>
          <PathwayCard pathway={pathway} index={index} sources={sources} />
        </li>
      ))}
    </ol>
  )
}

type PathwayCardProps = { pathway: Pathway; index: number; sources: readonly Source[] }

function PathwayCard({ pathway, index, sources }: PathwayCardProps) {
  const { messages } = useLocale()
  const path = `pathways.${index}`
  return (
    <>
      <p>
        <b>{messages.plan(planLetter(index))}</b>
        {messages.pathwayType[pathway.type]}
      </p>
      <h3>
        <Text path={`${path}.name`}>{pathway.name}</Text>
      </h3>
      <FallbackNote paths={[`${path}.name`, `${path}.streams`]} />
      <PathwayFacts pathway={pathway} path={path} />
      {pathway.requirements.length > 0 && (
        <Part title={messages.requirements} level={4} paths={[`${path}.requirements`]}>
          <TextRows rows={pathway.requirements} path={`${path}.requirements`} />
        </Part>
      )}
      {pathway.institutions.length > 0 && (
        <Part title={messages.institutions} level={4} paths={[`${path}.institutions`]}>
          <TextRows rows={pathway.institutions} path={`${path}.institutions`} />
        </Part>
      )}
      <PathwayTrust pathway={pathway} sources={sources} />
    </>
  )
}

/** A, B, C … Z, then 27, 28 … */
const planLetter = (index: number) => (index < 26 ? String.fromCodePoint(65 + index) : String(index + 1))

function PathwayFacts({ pathway, path }: { pathway: Pathway; path: string }) {
  const { locale, messages, formats } = useLocale()
  const levels = [
    pathway.nvqLevel === null ? null : messages.nvqLevel(pathway.nvqLevel),
    pathway.slqfLevel === null ? null : messages.slqfLevel(pathway.slqfLevel),
  ].filter((level) => level !== null)
  const streams = pathway.streams.map((stream, index) => (
    <Link key={stream.slug} to="/$locale/streams/$slug" params={{ locale, slug: stream.slug }}>
      <Text path={`${path}.streams.${index}.name`}>{stream.name}</Text>
    </Link>
  ))
  return (
    <Facts
      facts={[
        pathway.durationMonths === null
          ? null
          : { name: messages.duration, value: durationOf(pathway.durationMonths, messages) },
        pathway.cost === null ? null : { name: messages.cost, value: messages.pathwayCost[pathway.cost] },
        pathway.mediums.length === 0
          ? null
          : { name: messages.mediums, value: formats.list(pathway.mediums.map((one) => messages.languages[one])) },
        levels.length === 0 ? null : { name: messages.level, value: formats.list(levels) },
        streams.length === 0 ? null : { name: messages.streams, value: streams },
        pathway.uniCodes.length === 0
          ? null
          : { name: messages.uniCodes, value: <span lang="en">{formats.list(pathway.uniCodes)}</span> },
      ]}
    />
  )
}

function PathwayTrust({ pathway, sources }: Omit<PathwayCardProps, 'index'>) {
  const { messages, formats } = useLocale()
  if (!pathway.url && !pathway.sourceKey && !pathway.checkedOn) return null
  return (
    <p className="trust">
      {pathway.url && <OutsideLink href={pathway.url}>{messages.moreAbout}</OutsideLink>}
      {pathway.sourceKey && (
        <span>
          {`${messages.source}: `}
          <SourceMark sourceKey={pathway.sourceKey} sources={sources} />
        </span>
      )}
      {pathway.checkedOn && <span>{messages.checkedOn(formats.date(pathway.checkedOn))}</span>}
    </p>
  )
}
