import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import '@/editorial/screens/screens.css'

import { readFacts } from './read-facts'
import { ReviewScreen } from './review-screen'

/** A document's Review tab: read on the server for the person who looks, loaded again after each step. */
export async function ReviewTab({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const facts = await readFacts(req, collectionConfig.slug, String(docID))
  const { admin } = req.payload.config.routes
  return (
    <Gutter className="editorial">
      <SetStepNav
        nav={[
          { label: collectionConfig.labels.plural, url: `${admin}/collections/${collectionConfig.slug}` },
          { label: facts.title, url: facts.editHref },
          { label: 'Review' },
        ]}
      />
      <ReviewScreen facts={facts} />
    </Gutter>
  )
}
