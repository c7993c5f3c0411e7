/** Table of contents: which nouns there are and what they stand on. No logic here. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { defaultLocale, type Locale } from '@career-explorer/types'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { isAdmin } from '@/access/rules'
import { careers } from '@/careers/career.collection'
import { categories } from '@/categories/category.collection'
import { surviveDatabaseRestarts } from '@/database/pool'
import { deliveryTables } from '@/delivery/delivery.tables'
import { disclaimers } from '@/disclaimers/disclaimer.collection'
import { env } from '@/env'
import { richTextEditor } from '@/fields/rich-text.field'
import { capReads } from '@/access/read-limits'
import { media } from '@/media/media.collection'
import { redirects } from '@/redirects/redirect.collection'
import { site } from '@/site/site.collection'
import { skills } from '@/skills/skill.collection'
import { stages } from '@/stages/stage.collection'
import { streams } from '@/streams/stream.collection'
import { subjects } from '@/subjects/subject.collection'
import { users } from '@/users/user.collection'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [env.SITE_URL],
  csrf: [env.CMS_URL],
  collections: [careers, categories, skills, disclaimers, site, media, stages, subjects, streams, users, redirects],
  db: postgresAdapter({
    pool: { connectionString: env.DATABASE_URL, max: 20 },
    idType: 'uuid',
    push: false,
    migrationDir: path.join(here, 'database/migrations'),
    afterSchemaInit: [deliveryTables],
  }),
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'si', label: 'සිංහල' },
      { code: 'ta', label: 'தமிழ்' },
    ] satisfies { code: Locale; label: string }[],
    defaultLocale,
    fallback: true,
  },
  editor: richTextEditor,
  sharp,
  plugins: [capReads],
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  telemetry: false,
  jobs: {
    access: {
      run: ({ req }) => isAdmin(req.user),
      queue: ({ req }) => isAdmin(req.user),
      cancel: ({ req }) => isAdmin(req.user),
    },
  },
  admin: {
    user: users.slug,
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' – Career Explorer' },
  },
  typescript: {
    outputFile: path.resolve(here, '../../../packages/types/src/payload-types.ts'),
    declare: false,
    autoGenerate: false,
  },
  onInit: surviveDatabaseRestarts,
})
