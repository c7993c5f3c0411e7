/** Table of contents: which nouns there are and what they stand on. No logic here. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { defaultLocale, type Locale } from '@career-explorer/types'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { isAdmin } from '@/access/rules'
import { careers } from '@/careers/career.collection'
import { careerList } from '@/careers/career-list.delivery'
import { careerDelivery } from '@/careers/career.delivery'
import { categories } from '@/categories/category.collection'
import { categoryDelivery, categoryList } from '@/categories/category.delivery'
import { askAside } from '@/database/ask-aside'
import { servingPool, surviveDatabaseRestarts } from '@/database/pool'
import { deliver } from '@/delivery/deliver.plugin'
import { deliveryTables } from '@/delivery/delivery.tables'
import { disclaimers } from '@/disclaimers/disclaimer.collection'
import { disclaimerDelivery } from '@/disclaimers/disclaimer.delivery'
import { activity } from '@/editorial/activity.collection'
import { mails } from '@/editorial/mail/mail.collection'
import { reviewComments } from '@/editorial/review-comment.collection'
import { reviews } from '@/editorial/review.collection'
import { review } from '@/editorial/review.plugin'
import { schedules } from '@/editorial/schedule.collection'
import { env, isServing } from '@/env'
import { richTextEditor } from '@/fields/rich-text.field'
import { accountTables } from '@/accounts/account.tables'
import { media } from '@/media/media.collection'
import { mediaDelivery } from '@/media/media.delivery'
import { log } from '@/operations/log'
import { operate } from '@/operations/operate.plugin'
import { uploadLimits } from '@/media/picture-limits'
import { quizStatements } from '@/quiz/quiz-statement.collection'
import { quizList, quizStatementDelivery } from '@/quiz/quiz-statement.delivery'
import { redirects } from '@/redirects/redirect.collection'
import { checkRequests } from '@/requests/check-requests'
import { site } from '@/site/site.collection'
import { siteDelivery } from '@/site/site.delivery'
import { skills } from '@/skills/skill.collection'
import { skillDelivery } from '@/skills/skill.delivery'
import { stages } from '@/stages/stage.collection'
import { stageDelivery } from '@/stages/stage.delivery'
import { streams } from '@/streams/stream.collection'
import { streamDelivery } from '@/streams/stream.delivery'
import { subjects } from '@/subjects/subject.collection'
import { subjectDelivery } from '@/subjects/subject.delivery'
import { users } from '@/users/user.collection'

const here = path.dirname(fileURLToPath(import.meta.url))

const delivered = [
  stageDelivery,
  categoryDelivery,
  disclaimerDelivery,
  mediaDelivery,
  subjectDelivery,
  streamDelivery,
  skillDelivery,
  quizStatementDelivery,
  siteDelivery,
  careerDelivery,
]

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [env.SITE_URL],
  csrf: [env.CMS_URL],
  collections: [
    careers,
    categories,
    skills,
    disclaimers,
    site,
    media,
    stages,
    subjects,
    streams,
    quizStatements,
    reviews,
    reviewComments,
    schedules,
    activity,
    mails,
    users,
    redirects,
  ],
  db: askAside(
    postgresAdapter({
      pool: { connectionString: env.DATABASE_URL, max: 20, ...(isServing ? servingPool : {}) },
      idType: 'uuid',
      push: false,
      migrationDir: path.join(here, 'database/migrations'),
      afterSchemaInit: [deliveryTables, accountTables],
    }),
  ),
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
  upload: uploadLimits,
  plugins: [review, deliver({ nouns: delivered, lists: [careerList, categoryList, quizList] }), operate],
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  telemetry: false,
  // While somebody works on the CMS, Payload's own coloured lines are easier to read.
  ...(isServing && process.env.NODE_ENV === 'production' ? { logger: log } : {}),
  jobs: {
    access: {
      run: ({ req }) => isAdmin(req.user),
      queue: ({ req }) => isAdmin(req.user),
      cancel: ({ req }) => isAdmin(req.user),
    },
  },
  admin: {
    user: users.slug,
    // Payload's own asks a third party for a picture of everybody who signs in.
    avatar: 'default',
    components: {
      beforeDashboard: ['/editorial/screens/dashboard/dashboard#Dashboard'],
      views: {
        login: { Component: '/accounts/screens/sign-in-view#SignInView' },
        welcome: { Component: '/accounts/screens/welcome-view#WelcomeView', path: '/welcome', exact: true },
      },
    },
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' – Career Explorer' },
  },
  typescript: {
    outputFile: path.resolve(here, '../../../packages/types/src/payload-types.ts'),
    declare: false,
    autoGenerate: false,
  },
  onInit: surviveDatabaseRestarts,
}).then(checkRequests)
