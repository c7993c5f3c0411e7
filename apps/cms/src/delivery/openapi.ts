import {
  careerDocument,
  careersDocument,
  categoriesDocument,
  categoryDocument,
  changes,
  locales,
  manifest,
  problem,
  quizDocument,
  siteDocument,
  skillDocument,
  streamDocument,
  subjectDocument,
} from '@career-explorer/types'
import { z } from 'zod'

const schemas = {
  Career: careerDocument,
  Careers: careersDocument,
  Categories: categoriesDocument,
  Category: categoryDocument,
  Changes: changes,
  Manifest: manifest,
  Problem: problem,
  Quiz: quizDocument,
  Site: siteDocument,
  Skill: skillDocument,
  Stream: streamDocument,
  Subject: subjectDocument,
}

const reference = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: keyof typeof schemas) => ({ 'application/json': { schema: reference(name) } })
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

const localeParameter = { name: 'locale', in: 'path', required: true, schema: { type: 'string', enum: [...locales] } }
const slugParameter = {
  name: 'slug',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
}

const page = (summary: string, schema: keyof typeof schemas, { hasSlug }: { hasSlug: boolean }) => ({
  get: {
    summary,
    parameters: [localeParameter, ...(hasSlug ? [slugParameter] : [])],
    responses: {
      200: { description: 'The document, with a strong ETag.', content: json(schema) },
      304: { description: 'Unchanged since the ETag in If-None-Match.' },
      308: { description: 'Renamed: Location says where it is now.' },
      404: refusal('There never was such a page.'),
      410: refusal('The page was public and is no more.'),
    },
  },
})

const integer = (name: string, description: string, bounds: object) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'integer', minimum: 0, default: 0, ...bounds },
})

/** The API described by the very schemas that every document is checked with. */
function describe(): object {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const { schemas: components } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return {
    openapi: '3.1.0',
    info: { title: 'Career Explorer: delivery API', version: '1', description: 'Published content, for everybody.' },
    servers: [{ url: '/api/delivery/v1' }],
    paths: {
      '/manifest': {
        get: {
          summary: 'Every public document.',
          responses: { 200: { description: 'The manifest.', content: json('Manifest') } },
        },
      },
      '/changes': {
        get: {
          summary: 'Which documents changed after a sequence.',
          parameters: [
            integer('after', 'A sequence that you have seen.', {}),
            integer('wait', 'Seconds to wait for the next change.', { maximum: 25 }),
          ],
          responses: {
            200: { description: 'The changes.', content: json('Changes') },
            400: refusal('A parameter is not such a number.'),
          },
        },
      },
      '/{locale}/site.json': page('What every page shows around its content.', 'Site', { hasSlug: false }),
      '/{locale}/careers.json': page('All careers, in short.', 'Careers', { hasSlug: false }),
      '/{locale}/careers/{slug}.json': page('One career.', 'Career', { hasSlug: true }),
      '/{locale}/categories.json': page('All categories.', 'Categories', { hasSlug: false }),
      '/{locale}/categories/{slug}.json': page('A category and its careers.', 'Category', { hasSlug: true }),
      '/{locale}/skills/{slug}.json': page('A skill and the careers that need it.', 'Skill', { hasSlug: true }),
      '/{locale}/subjects/{slug}.json': page('A subject and the careers that need it.', 'Subject', { hasSlug: true }),
      '/{locale}/streams/{slug}.json': page('An A/L stream and the careers it opens.', 'Stream', { hasSlug: true }),
      '/{locale}/quiz.json': page('The statements of the interest quiz.', 'Quiz', { hasSlug: false }),
    },
    components: { schemas: components },
  }
}

let description: string | undefined

/** The same for everybody for as long as the process runs. */
export function openApi(): string {
  description ??= JSON.stringify(describe())
  return description
}
