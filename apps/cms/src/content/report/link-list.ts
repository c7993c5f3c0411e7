import { rowsOf } from '@/editorial/checks/check'

import { addressesIn } from './career-figures'
import type { BundleDocument } from './read-bundle'

type Link = { address: string; lookedAt: string | null; places: Set<string> }

const intro = `# Links

Every web address in \`content/\`, with the day somebody last read the page, as the sources state it (\`accessedOn\`).
The pages were read in stored copies while the careers were written: that says what the page said, not that the address
still answers. An address that is nobody's source was never looked at; it was written down from knowledge, and a reviewer
should open it. The day a pathway's rules were checked (\`checkedOn\`) belongs to the page of its source, not to its own
address.

Made by \`pnpm content links > docs/content-links.md\`. Don't edit it.
`

/** Every address of a bundle, when it was last looked at, and where it stands, as Markdown. */
export function linkList(documents: BundleDocument[]): string {
  const links = linksOf(documents)
  const looked = links.filter(({ lookedAt }) => lookedAt !== null)
  const never = links.filter(({ lookedAt }) => lookedAt === null)
  return [
    intro,
    `${links.length} addresses: ${looked.length} looked at, ${never.length} never looked at.\n`,
    '## Never looked at\n',
    ...never.map(({ address, places }) => `- <${address}> (${[...places].join(', ')})`),
    '\n## Looked at, in a stored copy\n',
    ...looked.map(({ address, lookedAt, places }) => `- ${lookedAt}: <${address}> (${[...places].join(', ')})`),
  ].join('\n')
}

function linksOf(documents: BundleDocument[]): Link[] {
  const links = new Map<string, Link>()
  const note = (address: string, place: string, lookedAt: string | null) => {
    const { href } = new URL(address)
    const link = links.get(href) ?? { address: href, lookedAt: null, places: new Set() }
    link.places.add(place)
    if (lookedAt !== null && (link.lookedAt === null || link.lookedAt < lookedAt)) link.lookedAt = lookedAt
    links.set(href, link)
  }
  for (const { collection, slug, content } of documents) {
    const place = `${collection}/${slug}`
    for (const address of addressesIn(content)) note(address, place, null)
    for (const { url, accessedOn } of rowsOf(content.sources)) {
      if (typeof url === 'string' && typeof accessedOn === 'string') note(url, place, accessedOn.slice(0, 10))
    }
  }
  return [...links.values()].sort((left, right) => (left.address < right.address ? -1 : 1))
}
