import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_careers_themes" AS ENUM('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional');
  CREATE TYPE "public"."enum_careers_roadmap_activities_cost" AS ENUM('free', 'paid', 'mixed');
  CREATE TYPE "public"."enum_careers_pathways_mediums" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_careers_pathways_type" AS ENUM('state-degree', 'private-degree', 'foreign-degree', 'diploma', 'nvq', 'professional-exam', 'apprenticeship', 'public-service-exam', 'direct-entry', 'own-business');
  CREATE TYPE "public"."enum_careers_pathways_cost" AS ENUM('free', 'low', 'medium', 'high');
  CREATE TYPE "public"."enum_careers_pay_level" AS ENUM('entry', 'mid', 'senior');
  CREATE TYPE "public"."enum_careers_pay_region" AS ENUM('local', 'overseas');
  CREATE TYPE "public"."enum_careers_pay_period" AS ENUM('month', 'year');
  CREATE TYPE "public"."enum_careers_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_careers_demand" AS ENUM('low', 'moderate', 'high', 'very-high');
  CREATE TYPE "public"."enum_careers_competition" AS ENUM('open', 'moderate', 'competitive', 'highly-competitive');
  CREATE TYPE "public"."enum_careers_remote" AS ENUM('none', 'partly', 'fully');
  CREATE TYPE "public"."enum_careers_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_careers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__careers_v_version_themes" AS ENUM('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional');
  CREATE TYPE "public"."enum__careers_v_version_roadmap_activities_cost" AS ENUM('free', 'paid', 'mixed');
  CREATE TYPE "public"."enum__careers_v_version_pathways_mediums" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__careers_v_version_pathways_type" AS ENUM('state-degree', 'private-degree', 'foreign-degree', 'diploma', 'nvq', 'professional-exam', 'apprenticeship', 'public-service-exam', 'direct-entry', 'own-business');
  CREATE TYPE "public"."enum__careers_v_version_pathways_cost" AS ENUM('free', 'low', 'medium', 'high');
  CREATE TYPE "public"."enum__careers_v_version_pay_level" AS ENUM('entry', 'mid', 'senior');
  CREATE TYPE "public"."enum__careers_v_version_pay_region" AS ENUM('local', 'overseas');
  CREATE TYPE "public"."enum__careers_v_version_pay_period" AS ENUM('month', 'year');
  CREATE TYPE "public"."enum__careers_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__careers_v_version_demand" AS ENUM('low', 'moderate', 'high', 'very-high');
  CREATE TYPE "public"."enum__careers_v_version_competition" AS ENUM('open', 'moderate', 'competitive', 'highly-competitive');
  CREATE TYPE "public"."enum__careers_v_version_remote" AS ENUM('none', 'partly', 'fully');
  CREATE TYPE "public"."enum__careers_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__careers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__careers_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_categories_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_categories_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_categories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__categories_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__categories_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__categories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__categories_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_skills_resources_cost" AS ENUM('free', 'paid', 'mixed');
  CREATE TYPE "public"."enum_skills_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_skills_kind" AS ENUM('technical', 'transferable', 'digital', 'language', 'personal');
  CREATE TYPE "public"."enum_skills_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_skills_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__skills_v_version_resources_cost" AS ENUM('free', 'paid', 'mixed');
  CREATE TYPE "public"."enum__skills_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__skills_v_version_kind" AS ENUM('technical', 'transferable', 'digital', 'language', 'personal');
  CREATE TYPE "public"."enum__skills_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__skills_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__skills_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_disclaimers_placement" AS ENUM('every-page', 'careers', 'roadmap', 'pay', 'pathways');
  CREATE TYPE "public"."enum_disclaimers_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_disclaimers_severity" AS ENUM('info', 'warning');
  CREATE TYPE "public"."enum_disclaimers_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_disclaimers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclaimers_v_version_placement" AS ENUM('every-page', 'careers', 'roadmap', 'pay', 'pathways');
  CREATE TYPE "public"."enum__disclaimers_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__disclaimers_v_version_severity" AS ENUM('info', 'warning');
  CREATE TYPE "public"."enum__disclaimers_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__disclaimers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclaimers_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_site_badge_definitions_badge" AS ENUM('demand', 'competition', 'remote', 'globalCareer', 'entrepreneurial');
  CREATE TYPE "public"."enum_site_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_site_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_site_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_v_version_badge_definitions_badge" AS ENUM('demand', 'competition', 'remote', 'globalCareer', 'entrepreneurial');
  CREATE TYPE "public"."enum__site_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__site_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__site_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_media_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_media_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__media_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_stages_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_stages_kind" AS ENUM('stage', 'gate');
  CREATE TYPE "public"."enum_stages_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_stages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stages_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__stages_v_version_kind" AS ENUM('stage', 'gate');
  CREATE TYPE "public"."enum__stages_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__stages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stages_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_subjects_levels" AS ENUM('primary', 'junior-secondary', 'ordinary-level', 'advanced-level');
  CREATE TYPE "public"."enum_subjects_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_subjects_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_subjects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__subjects_v_version_levels" AS ENUM('primary', 'junior-secondary', 'ordinary-level', 'advanced-level');
  CREATE TYPE "public"."enum__subjects_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__subjects_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__subjects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__subjects_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_streams_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_streams_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_streams_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__streams_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__streams_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__streams_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__streams_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_quiz_statements_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_quiz_statements_theme" AS ENUM('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional');
  CREATE TYPE "public"."enum_quiz_statements_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum_quiz_statements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__quiz_statements_v_version_editorial_unchecked_in" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum__quiz_statements_v_version_theme" AS ENUM('realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional');
  CREATE TYPE "public"."enum__quiz_statements_v_version_editorial_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'published');
  CREATE TYPE "public"."enum__quiz_statements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__quiz_statements_v_published_locale" AS ENUM('en', 'si', 'ta');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('in-review', 'changes-requested', 'approved', 'published', 'superseded', 'withdrawn');
  CREATE TYPE "public"."enum_review_comments_weight" AS ENUM('must-fix', 'suggestion');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'cancelled', 'failed');
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'edited', 'restored', 'imported', 'submitted', 'withdrawn', 'superseded', 'changes-requested', 'commented', 'comment-resolved', 'approved', 'scheduled', 'unscheduled', 'schedule-failed', 'published', 'emergency-published', 'unpublished', 'confirmed-accurate', 'references-replaced', 'trashed', 'taken-from-trash', 'deleted', 'translation-checked');
  CREATE TYPE "public"."enum_activity_channel" AS ENUM('REST', 'local', 'job', 'CLI', 'system');
  CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sent', 'failed', 'kept');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('author', 'reviewer', 'admin');
  CREATE TABLE "careers_alternative_titles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_alternative_titles_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_search_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_search_terms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_daily_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_daily_tasks_locales" (
  	"lead" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_specialisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_specialisations_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_may_not_suit" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_may_not_suit_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_workplaces" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_workplaces_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_careers_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_what_to_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_what_to_do_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_activities" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"cost" "enum_careers_roadmap_activities_cost"
  );
  
  CREATE TABLE "careers_roadmap_activities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_milestones_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_important_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_roadmap_important_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_roadmap" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage_id" uuid
  );
  
  CREATE TABLE "careers_roadmap_locales" (
  	"decision_point" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_pathways_institutions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_pathways_institutions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_pathways_uni_codes" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "careers_pathways_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_pathways_requirements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_pathways_mediums" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_careers_pathways_mediums",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "careers_pathways" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_careers_pathways_type",
  	"nvq_level" numeric,
  	"slqf_level" numeric,
  	"duration_months" numeric,
  	"cost" "enum_careers_pathways_cost",
  	"url" varchar,
  	"source_key" varchar,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "careers_pathways_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_pay" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_careers_pay_level",
  	"region" "enum_careers_pay_region" DEFAULT 'local',
  	"currency" varchar DEFAULT 'LKR',
  	"period" "enum_careers_pay_period" DEFAULT 'month',
  	"minimum" numeric,
  	"maximum" numeric,
  	"year" numeric,
  	"source_key" varchar
  );
  
  CREATE TABLE "careers_progression" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "careers_progression_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"career_id" uuid
  );
  
  CREATE TABLE "careers_alternatives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "careers_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"accessed_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "careers_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_careers_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "careers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"demand" "enum_careers_demand",
  	"competition" "enum_careers_competition",
  	"remote" "enum_careers_remote" DEFAULT 'none',
  	"global_career" boolean DEFAULT false,
  	"entrepreneurial" boolean DEFAULT false,
  	"hero_image_id" uuid,
  	"slug" varchar,
  	"editorial_state" "enum_careers_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_careers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "careers_locales" (
  	"title" varchar,
  	"tagline" varchar,
  	"overview" jsonb,
  	"why_it_matters" jsonb,
  	"registration" jsonb,
  	"outlook" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "careers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" uuid,
  	"subjects_id" uuid,
  	"skills_id" uuid,
  	"streams_id" uuid,
  	"careers_id" uuid,
  	"disclaimers_id" uuid
  );
  
  CREATE TABLE "_careers_v_version_alternative_titles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_alternative_titles_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_search_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_search_terms_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_daily_tasks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_daily_tasks_locales" (
  	"lead" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_specialisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_specialisations_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_may_not_suit" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_may_not_suit_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_workplaces" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_workplaces_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__careers_v_version_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_roadmap_what_to_do" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_roadmap_what_to_do_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_roadmap_activities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"cost" "enum__careers_v_version_roadmap_activities_cost",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_roadmap_activities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_roadmap_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_roadmap_milestones_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_roadmap_important_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_roadmap_important_notes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_roadmap" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"stage_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_roadmap_locales" (
  	"decision_point" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_pathways_institutions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_pathways_institutions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_pathways_uni_codes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_pathways_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_pathways_requirements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_pathways_mediums" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__careers_v_version_pathways_mediums",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_pathways" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" "enum__careers_v_version_pathways_type",
  	"nvq_level" numeric,
  	"slqf_level" numeric,
  	"duration_months" numeric,
  	"cost" "enum__careers_v_version_pathways_cost",
  	"url" varchar,
  	"source_key" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_pathways_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_pay" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"level" "enum__careers_v_version_pay_level",
  	"region" "enum__careers_v_version_pay_region" DEFAULT 'local',
  	"currency" varchar DEFAULT 'LKR',
  	"period" "enum__careers_v_version_pay_period" DEFAULT 'month',
  	"minimum" numeric,
  	"maximum" numeric,
  	"year" numeric,
  	"source_key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_progression" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_progression_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_alternatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"career_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_alternatives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"title" varchar,
  	"publisher" varchar,
  	"url" varchar,
  	"accessed_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_careers_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__careers_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_careers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_demand" "enum__careers_v_version_demand",
  	"version_competition" "enum__careers_v_version_competition",
  	"version_remote" "enum__careers_v_version_remote" DEFAULT 'none',
  	"version_global_career" boolean DEFAULT false,
  	"version_entrepreneurial" boolean DEFAULT false,
  	"version_hero_image_id" uuid,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__careers_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__careers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__careers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_careers_v_locales" (
  	"version_title" varchar,
  	"version_tagline" varchar,
  	"version_overview" jsonb,
  	"version_why_it_matters" jsonb,
  	"version_registration" jsonb,
  	"version_outlook" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_careers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" uuid,
  	"subjects_id" uuid,
  	"skills_id" uuid,
  	"streams_id" uuid,
  	"careers_id" uuid,
  	"disclaimers_id" uuid
  );
  
  CREATE TABLE "categories_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_categories_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"icon" varchar,
  	"order" numeric,
  	"slug" varchar,
  	"editorial_state" "enum_categories_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_categories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "categories_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_categories_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__categories_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_categories_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_icon" varchar,
  	"version_order" numeric,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__categories_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__categories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__categories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_categories_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "skills_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"cost" "enum_skills_resources_cost"
  );
  
  CREATE TABLE "skills_resources_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "skills_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_skills_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "skills" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_skills_kind",
  	"slug" varchar,
  	"editorial_state" "enum_skills_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_skills_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "skills_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skills_v_version_resources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"cost" "enum__skills_v_version_resources_cost",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_skills_v_version_resources_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_skills_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__skills_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_skills_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__skills_v_version_kind",
  	"version_slug" varchar,
  	"version_editorial_state" "enum__skills_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__skills_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__skills_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_skills_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "disclaimers_placement" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimers_placement",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "disclaimers_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "disclaimers_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "disclaimers_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_disclaimers_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "disclaimers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"severity" "enum_disclaimers_severity" DEFAULT 'info',
  	"slug" varchar,
  	"editorial_state" "enum_disclaimers_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_disclaimers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "disclaimers_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v_version_placement" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__disclaimers_v_version_placement",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_disclaimers_v_version_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__disclaimers_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_severity" "enum__disclaimers_v_version_severity" DEFAULT 'info',
  	"version_slug" varchar,
  	"version_editorial_state" "enum__disclaimers_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__disclaimers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__disclaimers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_disclaimers_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "site_badge_definitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"badge" "enum_site_badge_definitions_badge"
  );
  
  CREATE TABLE "site_badge_definitions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "site_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"banner_from" timestamp(3) with time zone,
  	"banner_until" timestamp(3) with time zone,
  	"contact_email" varchar,
  	"slug" varchar,
  	"editorial_state" "enum_site_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_site_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "site_locales" (
  	"name" varchar,
  	"tagline" varchar,
  	"about" jsonb,
  	"banner_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_version_badge_definitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"badge" "enum__site_v_version_badge_definitions_badge",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_badge_definitions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__site_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_site_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_banner_from" timestamp(3) with time zone,
  	"version_banner_until" timestamp(3) with time zone,
  	"version_contact_email" varchar,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__site_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__site_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_name" varchar,
  	"version_tagline" varchar,
  	"version_about" jsonb,
  	"version_banner_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_media_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"editorial_state" "enum_media_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_media_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__media_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_media_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_editorial_state" "enum__media_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__media_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "stages_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_stages_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "stages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"age_from" numeric,
  	"age_to" numeric,
  	"order" numeric,
  	"kind" "enum_stages_kind" DEFAULT 'stage',
  	"slug" varchar,
  	"editorial_state" "enum_stages_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_stages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "stages_locales" (
  	"name" varchar,
  	"grades" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_stages_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__stages_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_stages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_age_from" numeric,
  	"version_age_to" numeric,
  	"version_order" numeric,
  	"version_kind" "enum__stages_v_version_kind" DEFAULT 'stage',
  	"version_slug" varchar,
  	"version_editorial_state" "enum__stages_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__stages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_stages_v_locales" (
  	"version_name" varchar,
  	"version_grades" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "subjects_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_subjects_levels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "subjects_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_subjects_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "subjects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"editorial_state" "enum_subjects_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_subjects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "subjects_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_subjects_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__subjects_v_version_levels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_subjects_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__subjects_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_subjects_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__subjects_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__subjects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__subjects_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_subjects_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "streams_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_streams_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "streams" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"editorial_state" "enum_streams_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_streams_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "streams_locales" (
  	"name" varchar,
  	"subject_rule" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "streams_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"subjects_id" uuid
  );
  
  CREATE TABLE "_streams_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__streams_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_streams_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__streams_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__streams_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__streams_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_streams_v_locales" (
  	"version_name" varchar,
  	"version_subject_rule" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_streams_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"subjects_id" uuid
  );
  
  CREATE TABLE "quiz_statements_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_quiz_statements_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "quiz_statements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"theme" "enum_quiz_statements_theme",
  	"order" numeric,
  	"slug" varchar,
  	"editorial_state" "enum_quiz_statements_editorial_state" DEFAULT 'draft',
  	"editorial_owner_id" uuid,
  	"editorial_assignee_id" uuid,
  	"editorial_due_on" timestamp(3) with time zone,
  	"editorial_last_reviewed_on" timestamp(3) with time zone,
  	"editorial_review_by" timestamp(3) with time zone,
  	"editorial_publish_at" timestamp(3) with time zone,
  	"editorial_unpublish_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_quiz_statements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "quiz_statements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_quiz_statements_v_version_editorial_unchecked_in" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__quiz_statements_v_version_editorial_unchecked_in",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_quiz_statements_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_theme" "enum__quiz_statements_v_version_theme",
  	"version_order" numeric,
  	"version_slug" varchar,
  	"version_editorial_state" "enum__quiz_statements_v_version_editorial_state" DEFAULT 'draft',
  	"version_editorial_owner_id" uuid,
  	"version_editorial_assignee_id" uuid,
  	"version_editorial_due_on" timestamp(3) with time zone,
  	"version_editorial_last_reviewed_on" timestamp(3) with time zone,
  	"version_editorial_review_by" timestamp(3) with time zone,
  	"version_editorial_publish_at" timestamp(3) with time zone,
  	"version_editorial_unpublish_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__quiz_statements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__quiz_statements_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_quiz_statements_v_locales" (
  	"version_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document_type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"document_title" varchar NOT NULL,
  	"state" "enum_reviews_state" NOT NULL,
  	"cycle" numeric NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"version_id" varchar,
  	"submitted_by_id" varchar,
  	"submitted_by_name" varchar,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"assignee_id" varchar,
  	"assignee_name" varchar,
  	"due_on" timestamp(3) with time zone,
  	"decided_by_id" varchar,
  	"decided_by_name" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"contributors" jsonb,
  	"checks" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"review_id" uuid NOT NULL,
  	"body" varchar NOT NULL,
  	"field_path" varchar,
  	"weight" "enum_review_comments_weight" NOT NULL,
  	"author_id" varchar,
  	"author_name" varchar,
  	"resolved_by_id" varchar,
  	"resolved_by_name" varchar,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document_type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"document_title" varchar NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_schedules_state" NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"requested_by_id" varchar,
  	"requested_by_name" varchar,
  	"reason" varchar,
  	"failure" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activity" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" varchar,
  	"actor_name" varchar,
  	"action" "enum_activity_action" NOT NULL,
  	"document_type" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"document_title" varchar NOT NULL,
  	"from_state" varchar,
  	"to_state" varchar,
  	"version_id" varchar,
  	"content_hash" varchar,
  	"channel" "enum_activity_channel" NOT NULL,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"to" varchar NOT NULL,
  	"key" varchar,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"state" "enum_mails_state" NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"careers_id" uuid,
  	"categories_id" uuid,
  	"skills_id" uuid,
  	"disclaimers_id" uuid,
  	"site_id" uuid,
  	"media_id" uuid,
  	"stages_id" uuid,
  	"subjects_id" uuid,
  	"streams_id" uuid,
  	"quiz_statements_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delivery_outbox" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"turn" smallint DEFAULT 0 NOT NULL,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"error" text
  );
  
  CREATE TABLE "delivery_cards" (
  	"collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"card" jsonb NOT NULL,
  	"refers_to" text[] NOT NULL,
  	CONSTRAINT "delivery_cards_collection_document_id_pk" PRIMARY KEY("collection","document_id")
  );
  
  CREATE TABLE "delivery_documents" (
  	"path" text PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"body" text NOT NULL,
  	"etag" text NOT NULL,
  	"bytes" integer NOT NULL,
  	"sequence" bigint NOT NULL,
  	"updated_at" timestamp with time zone NOT NULL,
  	"removed" boolean DEFAULT false NOT NULL,
  	"moved_to" text
  );
  
  ALTER TABLE "careers_alternative_titles" ADD CONSTRAINT "careers_alternative_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_alternative_titles_locales" ADD CONSTRAINT "careers_alternative_titles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_alternative_titles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_search_terms" ADD CONSTRAINT "careers_search_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_search_terms_locales" ADD CONSTRAINT "careers_search_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_search_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_daily_tasks" ADD CONSTRAINT "careers_daily_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_daily_tasks_locales" ADD CONSTRAINT "careers_daily_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_daily_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_specialisations" ADD CONSTRAINT "careers_specialisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_specialisations_locales" ADD CONSTRAINT "careers_specialisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_specialisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_may_not_suit" ADD CONSTRAINT "careers_may_not_suit_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_may_not_suit_locales" ADD CONSTRAINT "careers_may_not_suit_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_may_not_suit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_workplaces" ADD CONSTRAINT "careers_workplaces_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_workplaces_locales" ADD CONSTRAINT "careers_workplaces_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_workplaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_themes" ADD CONSTRAINT "careers_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_what_to_do" ADD CONSTRAINT "careers_roadmap_what_to_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_what_to_do_locales" ADD CONSTRAINT "careers_roadmap_what_to_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap_what_to_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_activities" ADD CONSTRAINT "careers_roadmap_activities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_activities_locales" ADD CONSTRAINT "careers_roadmap_activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_milestones" ADD CONSTRAINT "careers_roadmap_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_milestones_locales" ADD CONSTRAINT "careers_roadmap_milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_important_notes" ADD CONSTRAINT "careers_roadmap_important_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_important_notes_locales" ADD CONSTRAINT "careers_roadmap_important_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap_important_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap" ADD CONSTRAINT "careers_roadmap_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "careers_roadmap" ADD CONSTRAINT "careers_roadmap_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_roadmap_locales" ADD CONSTRAINT "careers_roadmap_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_institutions" ADD CONSTRAINT "careers_pathways_institutions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_institutions_locales" ADD CONSTRAINT "careers_pathways_institutions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways_institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_uni_codes" ADD CONSTRAINT "careers_pathways_uni_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_requirements" ADD CONSTRAINT "careers_pathways_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_requirements_locales" ADD CONSTRAINT "careers_pathways_requirements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_mediums" ADD CONSTRAINT "careers_pathways_mediums_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."careers_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways" ADD CONSTRAINT "careers_pathways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pathways_locales" ADD CONSTRAINT "careers_pathways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_pay" ADD CONSTRAINT "careers_pay_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_progression" ADD CONSTRAINT "careers_progression_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_progression_locales" ADD CONSTRAINT "careers_progression_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_progression"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_alternatives" ADD CONSTRAINT "careers_alternatives_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "careers_alternatives" ADD CONSTRAINT "careers_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_alternatives_locales" ADD CONSTRAINT "careers_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_sources" ADD CONSTRAINT "careers_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_editorial_unchecked_in" ADD CONSTRAINT "careers_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers" ADD CONSTRAINT "careers_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "careers" ADD CONSTRAINT "careers_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "careers" ADD CONSTRAINT "careers_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "careers_locales" ADD CONSTRAINT "careers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_streams_fk" FOREIGN KEY ("streams_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_careers_fk" FOREIGN KEY ("careers_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "careers_rels" ADD CONSTRAINT "careers_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_alternative_titles" ADD CONSTRAINT "_careers_v_version_alternative_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_alternative_titles_locales" ADD CONSTRAINT "_careers_v_version_alternative_titles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_alternative_titles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_search_terms" ADD CONSTRAINT "_careers_v_version_search_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_search_terms_locales" ADD CONSTRAINT "_careers_v_version_search_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_search_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_daily_tasks" ADD CONSTRAINT "_careers_v_version_daily_tasks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_daily_tasks_locales" ADD CONSTRAINT "_careers_v_version_daily_tasks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_daily_tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_specialisations" ADD CONSTRAINT "_careers_v_version_specialisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_specialisations_locales" ADD CONSTRAINT "_careers_v_version_specialisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_specialisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_may_not_suit" ADD CONSTRAINT "_careers_v_version_may_not_suit_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_may_not_suit_locales" ADD CONSTRAINT "_careers_v_version_may_not_suit_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_may_not_suit"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_workplaces" ADD CONSTRAINT "_careers_v_version_workplaces_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_workplaces_locales" ADD CONSTRAINT "_careers_v_version_workplaces_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_workplaces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_themes" ADD CONSTRAINT "_careers_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_what_to_do" ADD CONSTRAINT "_careers_v_version_roadmap_what_to_do_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_what_to_do_locales" ADD CONSTRAINT "_careers_v_version_roadmap_what_to_do_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap_what_to_do"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_activities" ADD CONSTRAINT "_careers_v_version_roadmap_activities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_activities_locales" ADD CONSTRAINT "_careers_v_version_roadmap_activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_milestones" ADD CONSTRAINT "_careers_v_version_roadmap_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_milestones_locales" ADD CONSTRAINT "_careers_v_version_roadmap_milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_important_notes" ADD CONSTRAINT "_careers_v_version_roadmap_important_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_important_notes_locales" ADD CONSTRAINT "_careers_v_version_roadmap_important_notes_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap_important_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap" ADD CONSTRAINT "_careers_v_version_roadmap_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap" ADD CONSTRAINT "_careers_v_version_roadmap_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_roadmap_locales" ADD CONSTRAINT "_careers_v_version_roadmap_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_roadmap"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_institutions" ADD CONSTRAINT "_careers_v_version_pathways_institutions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_institutions_locales" ADD CONSTRAINT "_careers_v_version_pathways_institutions_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways_institutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_uni_codes" ADD CONSTRAINT "_careers_v_version_pathways_uni_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_requirements" ADD CONSTRAINT "_careers_v_version_pathways_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_requirements_locales" ADD CONSTRAINT "_careers_v_version_pathways_requirements_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_mediums" ADD CONSTRAINT "_careers_v_version_pathways_mediums_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_careers_v_version_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways" ADD CONSTRAINT "_careers_v_version_pathways_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pathways_locales" ADD CONSTRAINT "_careers_v_version_pathways_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_pathways"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_pay" ADD CONSTRAINT "_careers_v_version_pay_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_progression" ADD CONSTRAINT "_careers_v_version_progression_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_progression_locales" ADD CONSTRAINT "_careers_v_version_progression_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_progression"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_alternatives" ADD CONSTRAINT "_careers_v_version_alternatives_career_id_careers_id_fk" FOREIGN KEY ("career_id") REFERENCES "public"."careers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v_version_alternatives" ADD CONSTRAINT "_careers_v_version_alternatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_alternatives_locales" ADD CONSTRAINT "_careers_v_version_alternatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v_version_alternatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_sources" ADD CONSTRAINT "_careers_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_version_editorial_unchecked_in" ADD CONSTRAINT "_careers_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v" ADD CONSTRAINT "_careers_v_parent_id_careers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."careers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v" ADD CONSTRAINT "_careers_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v" ADD CONSTRAINT "_careers_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v" ADD CONSTRAINT "_careers_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_careers_v_locales" ADD CONSTRAINT "_careers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_careers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_streams_fk" FOREIGN KEY ("streams_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_careers_fk" FOREIGN KEY ("careers_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_careers_v_rels" ADD CONSTRAINT "_careers_v_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_editorial_unchecked_in" ADD CONSTRAINT "categories_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_categories_v_version_editorial_unchecked_in" ADD CONSTRAINT "_categories_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v_locales" ADD CONSTRAINT "_categories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skills_resources" ADD CONSTRAINT "skills_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skills_resources_locales" ADD CONSTRAINT "skills_resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skills_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skills_editorial_unchecked_in" ADD CONSTRAINT "skills_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "skills" ADD CONSTRAINT "skills_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "skills" ADD CONSTRAINT "skills_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "skills_locales" ADD CONSTRAINT "skills_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skills_v_version_resources" ADD CONSTRAINT "_skills_v_version_resources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skills_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skills_v_version_resources_locales" ADD CONSTRAINT "_skills_v_version_resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skills_v_version_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skills_v_version_editorial_unchecked_in" ADD CONSTRAINT "_skills_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_skills_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skills_v" ADD CONSTRAINT "_skills_v_parent_id_skills_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_skills_v" ADD CONSTRAINT "_skills_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_skills_v" ADD CONSTRAINT "_skills_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_skills_v_locales" ADD CONSTRAINT "_skills_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_skills_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_placement" ADD CONSTRAINT "disclaimers_placement_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_links" ADD CONSTRAINT "disclaimers_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_links_locales" ADD CONSTRAINT "disclaimers_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclaimers_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers_editorial_unchecked_in" ADD CONSTRAINT "disclaimers_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclaimers" ADD CONSTRAINT "disclaimers_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclaimers" ADD CONSTRAINT "disclaimers_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclaimers_locales" ADD CONSTRAINT "disclaimers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_version_placement" ADD CONSTRAINT "_disclaimers_v_version_placement_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_version_links" ADD CONSTRAINT "_disclaimers_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_version_links_locales" ADD CONSTRAINT "_disclaimers_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclaimers_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_version_editorial_unchecked_in" ADD CONSTRAINT "_disclaimers_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_parent_id_disclaimers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_locales" ADD CONSTRAINT "_disclaimers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_badge_definitions" ADD CONSTRAINT "site_badge_definitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_badge_definitions_locales" ADD CONSTRAINT "site_badge_definitions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_badge_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_footer_links" ADD CONSTRAINT "site_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_footer_links_locales" ADD CONSTRAINT "site_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_editorial_unchecked_in" ADD CONSTRAINT "site_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_badge_definitions" ADD CONSTRAINT "_site_v_version_badge_definitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_badge_definitions_locales" ADD CONSTRAINT "_site_v_version_badge_definitions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v_version_badge_definitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_footer_links" ADD CONSTRAINT "_site_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_footer_links_locales" ADD CONSTRAINT "_site_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_editorial_unchecked_in" ADD CONSTRAINT "_site_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_parent_id_site_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_editorial_unchecked_in" ADD CONSTRAINT "media_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v_version_editorial_unchecked_in" ADD CONSTRAINT "_media_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stages_editorial_unchecked_in" ADD CONSTRAINT "stages_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stages" ADD CONSTRAINT "stages_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stages" ADD CONSTRAINT "stages_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stages_locales" ADD CONSTRAINT "stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stages_v_version_editorial_unchecked_in" ADD CONSTRAINT "_stages_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_parent_id_stages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v_locales" ADD CONSTRAINT "_stages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subjects_levels" ADD CONSTRAINT "subjects_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subjects_editorial_unchecked_in" ADD CONSTRAINT "subjects_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subjects" ADD CONSTRAINT "subjects_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subjects" ADD CONSTRAINT "subjects_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subjects_locales" ADD CONSTRAINT "subjects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subjects_v_version_levels" ADD CONSTRAINT "_subjects_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subjects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subjects_v_version_editorial_unchecked_in" ADD CONSTRAINT "_subjects_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subjects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subjects_v" ADD CONSTRAINT "_subjects_v_parent_id_subjects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subjects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subjects_v" ADD CONSTRAINT "_subjects_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subjects_v" ADD CONSTRAINT "_subjects_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subjects_v_locales" ADD CONSTRAINT "_subjects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subjects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "streams_editorial_unchecked_in" ADD CONSTRAINT "streams_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "streams" ADD CONSTRAINT "streams_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "streams" ADD CONSTRAINT "streams_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "streams_locales" ADD CONSTRAINT "streams_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "streams_rels" ADD CONSTRAINT "streams_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "streams_rels" ADD CONSTRAINT "streams_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_streams_v_version_editorial_unchecked_in" ADD CONSTRAINT "_streams_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_streams_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_streams_v" ADD CONSTRAINT "_streams_v_parent_id_streams_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."streams"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_streams_v" ADD CONSTRAINT "_streams_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_streams_v" ADD CONSTRAINT "_streams_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_streams_v_locales" ADD CONSTRAINT "_streams_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_streams_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_streams_v_rels" ADD CONSTRAINT "_streams_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_streams_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_streams_v_rels" ADD CONSTRAINT "_streams_v_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quiz_statements_editorial_unchecked_in" ADD CONSTRAINT "quiz_statements_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quiz_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quiz_statements" ADD CONSTRAINT "quiz_statements_editorial_owner_id_users_id_fk" FOREIGN KEY ("editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quiz_statements" ADD CONSTRAINT "quiz_statements_editorial_assignee_id_users_id_fk" FOREIGN KEY ("editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quiz_statements_locales" ADD CONSTRAINT "quiz_statements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."quiz_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_quiz_statements_v_version_editorial_unchecked_in" ADD CONSTRAINT "_quiz_statements_v_version_editorial_unchecked_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_quiz_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_quiz_statements_v" ADD CONSTRAINT "_quiz_statements_v_parent_id_quiz_statements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quiz_statements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quiz_statements_v" ADD CONSTRAINT "_quiz_statements_v_version_editorial_owner_id_users_id_fk" FOREIGN KEY ("version_editorial_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quiz_statements_v" ADD CONSTRAINT "_quiz_statements_v_version_editorial_assignee_id_users_id_fk" FOREIGN KEY ("version_editorial_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quiz_statements_v_locales" ADD CONSTRAINT "_quiz_statements_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_quiz_statements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_careers_fk" FOREIGN KEY ("careers_id") REFERENCES "public"."careers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_disclaimers_fk" FOREIGN KEY ("disclaimers_id") REFERENCES "public"."disclaimers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_site_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stages_fk" FOREIGN KEY ("stages_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subjects_fk" FOREIGN KEY ("subjects_id") REFERENCES "public"."subjects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_streams_fk" FOREIGN KEY ("streams_id") REFERENCES "public"."streams"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quiz_statements_fk" FOREIGN KEY ("quiz_statements_id") REFERENCES "public"."quiz_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "careers_alternative_titles_order_idx" ON "careers_alternative_titles" USING btree ("_order");
  CREATE INDEX "careers_alternative_titles_parent_id_idx" ON "careers_alternative_titles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_alternative_titles_locales_locale_parent_id_unique" ON "careers_alternative_titles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_search_terms_order_idx" ON "careers_search_terms" USING btree ("_order");
  CREATE INDEX "careers_search_terms_parent_id_idx" ON "careers_search_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_search_terms_locales_locale_parent_id_unique" ON "careers_search_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_daily_tasks_order_idx" ON "careers_daily_tasks" USING btree ("_order");
  CREATE INDEX "careers_daily_tasks_parent_id_idx" ON "careers_daily_tasks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_daily_tasks_locales_locale_parent_id_unique" ON "careers_daily_tasks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_specialisations_order_idx" ON "careers_specialisations" USING btree ("_order");
  CREATE INDEX "careers_specialisations_parent_id_idx" ON "careers_specialisations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_specialisations_locales_locale_parent_id_unique" ON "careers_specialisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_may_not_suit_order_idx" ON "careers_may_not_suit" USING btree ("_order");
  CREATE INDEX "careers_may_not_suit_parent_id_idx" ON "careers_may_not_suit" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_may_not_suit_locales_locale_parent_id_unique" ON "careers_may_not_suit_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_workplaces_order_idx" ON "careers_workplaces" USING btree ("_order");
  CREATE INDEX "careers_workplaces_parent_id_idx" ON "careers_workplaces" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_workplaces_locales_locale_parent_id_unique" ON "careers_workplaces_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_themes_order_idx" ON "careers_themes" USING btree ("order");
  CREATE INDEX "careers_themes_parent_idx" ON "careers_themes" USING btree ("parent_id");
  CREATE INDEX "careers_roadmap_what_to_do_order_idx" ON "careers_roadmap_what_to_do" USING btree ("_order");
  CREATE INDEX "careers_roadmap_what_to_do_parent_id_idx" ON "careers_roadmap_what_to_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_roadmap_what_to_do_locales_locale_parent_id_unique" ON "careers_roadmap_what_to_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_roadmap_activities_order_idx" ON "careers_roadmap_activities" USING btree ("_order");
  CREATE INDEX "careers_roadmap_activities_parent_id_idx" ON "careers_roadmap_activities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_roadmap_activities_locales_locale_parent_id_unique" ON "careers_roadmap_activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_roadmap_milestones_order_idx" ON "careers_roadmap_milestones" USING btree ("_order");
  CREATE INDEX "careers_roadmap_milestones_parent_id_idx" ON "careers_roadmap_milestones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_roadmap_milestones_locales_locale_parent_id_unique" ON "careers_roadmap_milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_roadmap_important_notes_order_idx" ON "careers_roadmap_important_notes" USING btree ("_order");
  CREATE INDEX "careers_roadmap_important_notes_parent_id_idx" ON "careers_roadmap_important_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_roadmap_important_notes_locales_locale_parent_id_uni" ON "careers_roadmap_important_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_roadmap_order_idx" ON "careers_roadmap" USING btree ("_order");
  CREATE INDEX "careers_roadmap_parent_id_idx" ON "careers_roadmap" USING btree ("_parent_id");
  CREATE INDEX "careers_roadmap_stage_idx" ON "careers_roadmap" USING btree ("stage_id");
  CREATE UNIQUE INDEX "careers_roadmap_locales_locale_parent_id_unique" ON "careers_roadmap_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_pathways_institutions_order_idx" ON "careers_pathways_institutions" USING btree ("_order");
  CREATE INDEX "careers_pathways_institutions_parent_id_idx" ON "careers_pathways_institutions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_pathways_institutions_locales_locale_parent_id_uniqu" ON "careers_pathways_institutions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_pathways_uni_codes_order_idx" ON "careers_pathways_uni_codes" USING btree ("_order");
  CREATE INDEX "careers_pathways_uni_codes_parent_id_idx" ON "careers_pathways_uni_codes" USING btree ("_parent_id");
  CREATE INDEX "careers_pathways_requirements_order_idx" ON "careers_pathways_requirements" USING btree ("_order");
  CREATE INDEX "careers_pathways_requirements_parent_id_idx" ON "careers_pathways_requirements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_pathways_requirements_locales_locale_parent_id_uniqu" ON "careers_pathways_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_pathways_mediums_order_idx" ON "careers_pathways_mediums" USING btree ("order");
  CREATE INDEX "careers_pathways_mediums_parent_idx" ON "careers_pathways_mediums" USING btree ("parent_id");
  CREATE INDEX "careers_pathways_order_idx" ON "careers_pathways" USING btree ("_order");
  CREATE INDEX "careers_pathways_parent_id_idx" ON "careers_pathways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_pathways_locales_locale_parent_id_unique" ON "careers_pathways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_pay_order_idx" ON "careers_pay" USING btree ("_order");
  CREATE INDEX "careers_pay_parent_id_idx" ON "careers_pay" USING btree ("_parent_id");
  CREATE INDEX "careers_progression_order_idx" ON "careers_progression" USING btree ("_order");
  CREATE INDEX "careers_progression_parent_id_idx" ON "careers_progression" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "careers_progression_locales_locale_parent_id_unique" ON "careers_progression_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_alternatives_order_idx" ON "careers_alternatives" USING btree ("_order");
  CREATE INDEX "careers_alternatives_parent_id_idx" ON "careers_alternatives" USING btree ("_parent_id");
  CREATE INDEX "careers_alternatives_career_idx" ON "careers_alternatives" USING btree ("career_id");
  CREATE UNIQUE INDEX "careers_alternatives_locales_locale_parent_id_unique" ON "careers_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_sources_order_idx" ON "careers_sources" USING btree ("_order");
  CREATE INDEX "careers_sources_parent_id_idx" ON "careers_sources" USING btree ("_parent_id");
  CREATE INDEX "careers_editorial_unchecked_in_order_idx" ON "careers_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "careers_editorial_unchecked_in_parent_idx" ON "careers_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "careers_hero_image_idx" ON "careers" USING btree ("hero_image_id");
  CREATE UNIQUE INDEX "careers_slug_idx" ON "careers" USING btree ("slug");
  CREATE INDEX "careers_editorial_editorial_state_idx" ON "careers" USING btree ("editorial_state");
  CREATE INDEX "careers_editorial_editorial_owner_idx" ON "careers" USING btree ("editorial_owner_id");
  CREATE INDEX "careers_editorial_editorial_assignee_idx" ON "careers" USING btree ("editorial_assignee_id");
  CREATE INDEX "careers_editorial_editorial_review_by_idx" ON "careers" USING btree ("editorial_review_by");
  CREATE INDEX "careers_updated_at_idx" ON "careers" USING btree ("updated_at");
  CREATE INDEX "careers_created_at_idx" ON "careers" USING btree ("created_at");
  CREATE INDEX "careers_deleted_at_idx" ON "careers" USING btree ("deleted_at");
  CREATE INDEX "careers__status_idx" ON "careers" USING btree ("_status");
  CREATE INDEX "careers_title_idx" ON "careers_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "careers_locales_locale_parent_id_unique" ON "careers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "careers_rels_order_idx" ON "careers_rels" USING btree ("order");
  CREATE INDEX "careers_rels_parent_idx" ON "careers_rels" USING btree ("parent_id");
  CREATE INDEX "careers_rels_path_idx" ON "careers_rels" USING btree ("path");
  CREATE INDEX "careers_rels_categories_id_idx" ON "careers_rels" USING btree ("categories_id");
  CREATE INDEX "careers_rels_subjects_id_idx" ON "careers_rels" USING btree ("subjects_id");
  CREATE INDEX "careers_rels_skills_id_idx" ON "careers_rels" USING btree ("skills_id");
  CREATE INDEX "careers_rels_streams_id_idx" ON "careers_rels" USING btree ("streams_id");
  CREATE INDEX "careers_rels_careers_id_idx" ON "careers_rels" USING btree ("careers_id");
  CREATE INDEX "careers_rels_disclaimers_id_idx" ON "careers_rels" USING btree ("disclaimers_id");
  CREATE INDEX "_careers_v_version_alternative_titles_order_idx" ON "_careers_v_version_alternative_titles" USING btree ("_order");
  CREATE INDEX "_careers_v_version_alternative_titles_parent_id_idx" ON "_careers_v_version_alternative_titles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_alternative_titles_locales_locale_parent_" ON "_careers_v_version_alternative_titles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_search_terms_order_idx" ON "_careers_v_version_search_terms" USING btree ("_order");
  CREATE INDEX "_careers_v_version_search_terms_parent_id_idx" ON "_careers_v_version_search_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_search_terms_locales_locale_parent_id_uni" ON "_careers_v_version_search_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_daily_tasks_order_idx" ON "_careers_v_version_daily_tasks" USING btree ("_order");
  CREATE INDEX "_careers_v_version_daily_tasks_parent_id_idx" ON "_careers_v_version_daily_tasks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_daily_tasks_locales_locale_parent_id_uniq" ON "_careers_v_version_daily_tasks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_specialisations_order_idx" ON "_careers_v_version_specialisations" USING btree ("_order");
  CREATE INDEX "_careers_v_version_specialisations_parent_id_idx" ON "_careers_v_version_specialisations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_specialisations_locales_locale_parent_id_" ON "_careers_v_version_specialisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_may_not_suit_order_idx" ON "_careers_v_version_may_not_suit" USING btree ("_order");
  CREATE INDEX "_careers_v_version_may_not_suit_parent_id_idx" ON "_careers_v_version_may_not_suit" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_may_not_suit_locales_locale_parent_id_uni" ON "_careers_v_version_may_not_suit_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_workplaces_order_idx" ON "_careers_v_version_workplaces" USING btree ("_order");
  CREATE INDEX "_careers_v_version_workplaces_parent_id_idx" ON "_careers_v_version_workplaces" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_workplaces_locales_locale_parent_id_uniqu" ON "_careers_v_version_workplaces_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_themes_order_idx" ON "_careers_v_version_themes" USING btree ("order");
  CREATE INDEX "_careers_v_version_themes_parent_idx" ON "_careers_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_careers_v_version_roadmap_what_to_do_order_idx" ON "_careers_v_version_roadmap_what_to_do" USING btree ("_order");
  CREATE INDEX "_careers_v_version_roadmap_what_to_do_parent_id_idx" ON "_careers_v_version_roadmap_what_to_do" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_roadmap_what_to_do_locales_locale_parent_" ON "_careers_v_version_roadmap_what_to_do_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_roadmap_activities_order_idx" ON "_careers_v_version_roadmap_activities" USING btree ("_order");
  CREATE INDEX "_careers_v_version_roadmap_activities_parent_id_idx" ON "_careers_v_version_roadmap_activities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_roadmap_activities_locales_locale_parent_" ON "_careers_v_version_roadmap_activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_roadmap_milestones_order_idx" ON "_careers_v_version_roadmap_milestones" USING btree ("_order");
  CREATE INDEX "_careers_v_version_roadmap_milestones_parent_id_idx" ON "_careers_v_version_roadmap_milestones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_roadmap_milestones_locales_locale_parent_" ON "_careers_v_version_roadmap_milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_roadmap_important_notes_order_idx" ON "_careers_v_version_roadmap_important_notes" USING btree ("_order");
  CREATE INDEX "_careers_v_version_roadmap_important_notes_parent_id_idx" ON "_careers_v_version_roadmap_important_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_roadmap_important_notes_locales_locale_pa" ON "_careers_v_version_roadmap_important_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_roadmap_order_idx" ON "_careers_v_version_roadmap" USING btree ("_order");
  CREATE INDEX "_careers_v_version_roadmap_parent_id_idx" ON "_careers_v_version_roadmap" USING btree ("_parent_id");
  CREATE INDEX "_careers_v_version_roadmap_stage_idx" ON "_careers_v_version_roadmap" USING btree ("stage_id");
  CREATE UNIQUE INDEX "_careers_v_version_roadmap_locales_locale_parent_id_unique" ON "_careers_v_version_roadmap_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_pathways_institutions_order_idx" ON "_careers_v_version_pathways_institutions" USING btree ("_order");
  CREATE INDEX "_careers_v_version_pathways_institutions_parent_id_idx" ON "_careers_v_version_pathways_institutions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_pathways_institutions_locales_locale_pare" ON "_careers_v_version_pathways_institutions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_pathways_uni_codes_order_idx" ON "_careers_v_version_pathways_uni_codes" USING btree ("_order");
  CREATE INDEX "_careers_v_version_pathways_uni_codes_parent_id_idx" ON "_careers_v_version_pathways_uni_codes" USING btree ("_parent_id");
  CREATE INDEX "_careers_v_version_pathways_requirements_order_idx" ON "_careers_v_version_pathways_requirements" USING btree ("_order");
  CREATE INDEX "_careers_v_version_pathways_requirements_parent_id_idx" ON "_careers_v_version_pathways_requirements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_pathways_requirements_locales_locale_pare" ON "_careers_v_version_pathways_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_pathways_mediums_order_idx" ON "_careers_v_version_pathways_mediums" USING btree ("order");
  CREATE INDEX "_careers_v_version_pathways_mediums_parent_idx" ON "_careers_v_version_pathways_mediums" USING btree ("parent_id");
  CREATE INDEX "_careers_v_version_pathways_order_idx" ON "_careers_v_version_pathways" USING btree ("_order");
  CREATE INDEX "_careers_v_version_pathways_parent_id_idx" ON "_careers_v_version_pathways" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_pathways_locales_locale_parent_id_unique" ON "_careers_v_version_pathways_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_pay_order_idx" ON "_careers_v_version_pay" USING btree ("_order");
  CREATE INDEX "_careers_v_version_pay_parent_id_idx" ON "_careers_v_version_pay" USING btree ("_parent_id");
  CREATE INDEX "_careers_v_version_progression_order_idx" ON "_careers_v_version_progression" USING btree ("_order");
  CREATE INDEX "_careers_v_version_progression_parent_id_idx" ON "_careers_v_version_progression" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_careers_v_version_progression_locales_locale_parent_id_uniq" ON "_careers_v_version_progression_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_alternatives_order_idx" ON "_careers_v_version_alternatives" USING btree ("_order");
  CREATE INDEX "_careers_v_version_alternatives_parent_id_idx" ON "_careers_v_version_alternatives" USING btree ("_parent_id");
  CREATE INDEX "_careers_v_version_alternatives_career_idx" ON "_careers_v_version_alternatives" USING btree ("career_id");
  CREATE UNIQUE INDEX "_careers_v_version_alternatives_locales_locale_parent_id_uni" ON "_careers_v_version_alternatives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_version_sources_order_idx" ON "_careers_v_version_sources" USING btree ("_order");
  CREATE INDEX "_careers_v_version_sources_parent_id_idx" ON "_careers_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_careers_v_version_editorial_unchecked_in_order_idx" ON "_careers_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_careers_v_version_editorial_unchecked_in_parent_idx" ON "_careers_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_careers_v_parent_idx" ON "_careers_v" USING btree ("parent_id");
  CREATE INDEX "_careers_v_version_version_hero_image_idx" ON "_careers_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_careers_v_version_version_slug_idx" ON "_careers_v" USING btree ("version_slug");
  CREATE INDEX "_careers_v_version_editorial_version_editorial_state_idx" ON "_careers_v" USING btree ("version_editorial_state");
  CREATE INDEX "_careers_v_version_editorial_version_editorial_owner_idx" ON "_careers_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_careers_v_version_editorial_version_editorial_assignee_idx" ON "_careers_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_careers_v_version_editorial_version_editorial_review_by_idx" ON "_careers_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_careers_v_version_version_updated_at_idx" ON "_careers_v" USING btree ("version_updated_at");
  CREATE INDEX "_careers_v_version_version_created_at_idx" ON "_careers_v" USING btree ("version_created_at");
  CREATE INDEX "_careers_v_version_version_deleted_at_idx" ON "_careers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_careers_v_version_version__status_idx" ON "_careers_v" USING btree ("version__status");
  CREATE INDEX "_careers_v_created_at_idx" ON "_careers_v" USING btree ("created_at");
  CREATE INDEX "_careers_v_updated_at_idx" ON "_careers_v" USING btree ("updated_at");
  CREATE INDEX "_careers_v_snapshot_idx" ON "_careers_v" USING btree ("snapshot");
  CREATE INDEX "_careers_v_published_locale_idx" ON "_careers_v" USING btree ("published_locale");
  CREATE INDEX "_careers_v_latest_idx" ON "_careers_v" USING btree ("latest");
  CREATE INDEX "_careers_v_version_version_title_idx" ON "_careers_v_locales" USING btree ("version_title","_locale");
  CREATE UNIQUE INDEX "_careers_v_locales_locale_parent_id_unique" ON "_careers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_careers_v_rels_order_idx" ON "_careers_v_rels" USING btree ("order");
  CREATE INDEX "_careers_v_rels_parent_idx" ON "_careers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_careers_v_rels_path_idx" ON "_careers_v_rels" USING btree ("path");
  CREATE INDEX "_careers_v_rels_categories_id_idx" ON "_careers_v_rels" USING btree ("categories_id");
  CREATE INDEX "_careers_v_rels_subjects_id_idx" ON "_careers_v_rels" USING btree ("subjects_id");
  CREATE INDEX "_careers_v_rels_skills_id_idx" ON "_careers_v_rels" USING btree ("skills_id");
  CREATE INDEX "_careers_v_rels_streams_id_idx" ON "_careers_v_rels" USING btree ("streams_id");
  CREATE INDEX "_careers_v_rels_careers_id_idx" ON "_careers_v_rels" USING btree ("careers_id");
  CREATE INDEX "_careers_v_rels_disclaimers_id_idx" ON "_careers_v_rels" USING btree ("disclaimers_id");
  CREATE INDEX "categories_editorial_unchecked_in_order_idx" ON "categories_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "categories_editorial_unchecked_in_parent_idx" ON "categories_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "categories_slug_idx" ON "categories" USING btree ("slug");
  CREATE INDEX "categories_editorial_editorial_state_idx" ON "categories" USING btree ("editorial_state");
  CREATE INDEX "categories_editorial_editorial_owner_idx" ON "categories" USING btree ("editorial_owner_id");
  CREATE INDEX "categories_editorial_editorial_assignee_idx" ON "categories" USING btree ("editorial_assignee_id");
  CREATE INDEX "categories_editorial_editorial_review_by_idx" ON "categories" USING btree ("editorial_review_by");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE INDEX "categories_deleted_at_idx" ON "categories" USING btree ("deleted_at");
  CREATE INDEX "categories__status_idx" ON "categories" USING btree ("_status");
  CREATE INDEX "categories_name_idx" ON "categories_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_version_editorial_unchecked_in_order_idx" ON "_categories_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_categories_v_version_editorial_unchecked_in_parent_idx" ON "_categories_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_categories_v_parent_idx" ON "_categories_v" USING btree ("parent_id");
  CREATE INDEX "_categories_v_version_version_slug_idx" ON "_categories_v" USING btree ("version_slug");
  CREATE INDEX "_categories_v_version_editorial_version_editorial_state_idx" ON "_categories_v" USING btree ("version_editorial_state");
  CREATE INDEX "_categories_v_version_editorial_version_editorial_owner_idx" ON "_categories_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_categories_v_version_editorial_version_editorial_assign_idx" ON "_categories_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_categories_v_version_editorial_version_editorial_review_idx" ON "_categories_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_categories_v_version_version_updated_at_idx" ON "_categories_v" USING btree ("version_updated_at");
  CREATE INDEX "_categories_v_version_version_created_at_idx" ON "_categories_v" USING btree ("version_created_at");
  CREATE INDEX "_categories_v_version_version_deleted_at_idx" ON "_categories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_categories_v_version_version__status_idx" ON "_categories_v" USING btree ("version__status");
  CREATE INDEX "_categories_v_created_at_idx" ON "_categories_v" USING btree ("created_at");
  CREATE INDEX "_categories_v_updated_at_idx" ON "_categories_v" USING btree ("updated_at");
  CREATE INDEX "_categories_v_snapshot_idx" ON "_categories_v" USING btree ("snapshot");
  CREATE INDEX "_categories_v_published_locale_idx" ON "_categories_v" USING btree ("published_locale");
  CREATE INDEX "_categories_v_latest_idx" ON "_categories_v" USING btree ("latest");
  CREATE INDEX "_categories_v_version_version_name_idx" ON "_categories_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_categories_v_locales_locale_parent_id_unique" ON "_categories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skills_resources_order_idx" ON "skills_resources" USING btree ("_order");
  CREATE INDEX "skills_resources_parent_id_idx" ON "skills_resources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "skills_resources_locales_locale_parent_id_unique" ON "skills_resources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "skills_editorial_unchecked_in_order_idx" ON "skills_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "skills_editorial_unchecked_in_parent_idx" ON "skills_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "skills_slug_idx" ON "skills" USING btree ("slug");
  CREATE INDEX "skills_editorial_editorial_state_idx" ON "skills" USING btree ("editorial_state");
  CREATE INDEX "skills_editorial_editorial_owner_idx" ON "skills" USING btree ("editorial_owner_id");
  CREATE INDEX "skills_editorial_editorial_assignee_idx" ON "skills" USING btree ("editorial_assignee_id");
  CREATE INDEX "skills_editorial_editorial_review_by_idx" ON "skills" USING btree ("editorial_review_by");
  CREATE INDEX "skills_updated_at_idx" ON "skills" USING btree ("updated_at");
  CREATE INDEX "skills_created_at_idx" ON "skills" USING btree ("created_at");
  CREATE INDEX "skills_deleted_at_idx" ON "skills" USING btree ("deleted_at");
  CREATE INDEX "skills__status_idx" ON "skills" USING btree ("_status");
  CREATE INDEX "skills_name_idx" ON "skills_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "skills_locales_locale_parent_id_unique" ON "skills_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skills_v_version_resources_order_idx" ON "_skills_v_version_resources" USING btree ("_order");
  CREATE INDEX "_skills_v_version_resources_parent_id_idx" ON "_skills_v_version_resources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_skills_v_version_resources_locales_locale_parent_id_unique" ON "_skills_v_version_resources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_skills_v_version_editorial_unchecked_in_order_idx" ON "_skills_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_skills_v_version_editorial_unchecked_in_parent_idx" ON "_skills_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_skills_v_parent_idx" ON "_skills_v" USING btree ("parent_id");
  CREATE INDEX "_skills_v_version_version_slug_idx" ON "_skills_v" USING btree ("version_slug");
  CREATE INDEX "_skills_v_version_editorial_version_editorial_state_idx" ON "_skills_v" USING btree ("version_editorial_state");
  CREATE INDEX "_skills_v_version_editorial_version_editorial_owner_idx" ON "_skills_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_skills_v_version_editorial_version_editorial_assignee_idx" ON "_skills_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_skills_v_version_editorial_version_editorial_review_by_idx" ON "_skills_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_skills_v_version_version_updated_at_idx" ON "_skills_v" USING btree ("version_updated_at");
  CREATE INDEX "_skills_v_version_version_created_at_idx" ON "_skills_v" USING btree ("version_created_at");
  CREATE INDEX "_skills_v_version_version_deleted_at_idx" ON "_skills_v" USING btree ("version_deleted_at");
  CREATE INDEX "_skills_v_version_version__status_idx" ON "_skills_v" USING btree ("version__status");
  CREATE INDEX "_skills_v_created_at_idx" ON "_skills_v" USING btree ("created_at");
  CREATE INDEX "_skills_v_updated_at_idx" ON "_skills_v" USING btree ("updated_at");
  CREATE INDEX "_skills_v_snapshot_idx" ON "_skills_v" USING btree ("snapshot");
  CREATE INDEX "_skills_v_published_locale_idx" ON "_skills_v" USING btree ("published_locale");
  CREATE INDEX "_skills_v_latest_idx" ON "_skills_v" USING btree ("latest");
  CREATE INDEX "_skills_v_version_version_name_idx" ON "_skills_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_skills_v_locales_locale_parent_id_unique" ON "_skills_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclaimers_placement_order_idx" ON "disclaimers_placement" USING btree ("order");
  CREATE INDEX "disclaimers_placement_parent_idx" ON "disclaimers_placement" USING btree ("parent_id");
  CREATE INDEX "disclaimers_links_order_idx" ON "disclaimers_links" USING btree ("_order");
  CREATE INDEX "disclaimers_links_parent_id_idx" ON "disclaimers_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "disclaimers_links_locales_locale_parent_id_unique" ON "disclaimers_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclaimers_editorial_unchecked_in_order_idx" ON "disclaimers_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "disclaimers_editorial_unchecked_in_parent_idx" ON "disclaimers_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "disclaimers_slug_idx" ON "disclaimers" USING btree ("slug");
  CREATE INDEX "disclaimers_editorial_editorial_state_idx" ON "disclaimers" USING btree ("editorial_state");
  CREATE INDEX "disclaimers_editorial_editorial_owner_idx" ON "disclaimers" USING btree ("editorial_owner_id");
  CREATE INDEX "disclaimers_editorial_editorial_assignee_idx" ON "disclaimers" USING btree ("editorial_assignee_id");
  CREATE INDEX "disclaimers_editorial_editorial_review_by_idx" ON "disclaimers" USING btree ("editorial_review_by");
  CREATE INDEX "disclaimers_updated_at_idx" ON "disclaimers" USING btree ("updated_at");
  CREATE INDEX "disclaimers_created_at_idx" ON "disclaimers" USING btree ("created_at");
  CREATE INDEX "disclaimers_deleted_at_idx" ON "disclaimers" USING btree ("deleted_at");
  CREATE INDEX "disclaimers__status_idx" ON "disclaimers" USING btree ("_status");
  CREATE INDEX "disclaimers_title_idx" ON "disclaimers_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "disclaimers_locales_locale_parent_id_unique" ON "disclaimers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclaimers_v_version_placement_order_idx" ON "_disclaimers_v_version_placement" USING btree ("order");
  CREATE INDEX "_disclaimers_v_version_placement_parent_idx" ON "_disclaimers_v_version_placement" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_version_links_order_idx" ON "_disclaimers_v_version_links" USING btree ("_order");
  CREATE INDEX "_disclaimers_v_version_links_parent_id_idx" ON "_disclaimers_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_disclaimers_v_version_links_locales_locale_parent_id_unique" ON "_disclaimers_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclaimers_v_version_editorial_unchecked_in_order_idx" ON "_disclaimers_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_disclaimers_v_version_editorial_unchecked_in_parent_idx" ON "_disclaimers_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_parent_idx" ON "_disclaimers_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_version_version_slug_idx" ON "_disclaimers_v" USING btree ("version_slug");
  CREATE INDEX "_disclaimers_v_version_editorial_version_editorial_state_idx" ON "_disclaimers_v" USING btree ("version_editorial_state");
  CREATE INDEX "_disclaimers_v_version_editorial_version_editorial_owner_idx" ON "_disclaimers_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_disclaimers_v_version_editorial_version_editorial_assig_idx" ON "_disclaimers_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_disclaimers_v_version_editorial_version_editorial_revie_idx" ON "_disclaimers_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_disclaimers_v_version_version_updated_at_idx" ON "_disclaimers_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclaimers_v_version_version_created_at_idx" ON "_disclaimers_v" USING btree ("version_created_at");
  CREATE INDEX "_disclaimers_v_version_version_deleted_at_idx" ON "_disclaimers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_disclaimers_v_version_version__status_idx" ON "_disclaimers_v" USING btree ("version__status");
  CREATE INDEX "_disclaimers_v_created_at_idx" ON "_disclaimers_v" USING btree ("created_at");
  CREATE INDEX "_disclaimers_v_updated_at_idx" ON "_disclaimers_v" USING btree ("updated_at");
  CREATE INDEX "_disclaimers_v_snapshot_idx" ON "_disclaimers_v" USING btree ("snapshot");
  CREATE INDEX "_disclaimers_v_published_locale_idx" ON "_disclaimers_v" USING btree ("published_locale");
  CREATE INDEX "_disclaimers_v_latest_idx" ON "_disclaimers_v" USING btree ("latest");
  CREATE INDEX "_disclaimers_v_version_version_title_idx" ON "_disclaimers_v_locales" USING btree ("version_title","_locale");
  CREATE UNIQUE INDEX "_disclaimers_v_locales_locale_parent_id_unique" ON "_disclaimers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_badge_definitions_order_idx" ON "site_badge_definitions" USING btree ("_order");
  CREATE INDEX "site_badge_definitions_parent_id_idx" ON "site_badge_definitions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_badge_definitions_locales_locale_parent_id_unique" ON "site_badge_definitions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_footer_links_order_idx" ON "site_footer_links" USING btree ("_order");
  CREATE INDEX "site_footer_links_parent_id_idx" ON "site_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_footer_links_locales_locale_parent_id_unique" ON "site_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_editorial_unchecked_in_order_idx" ON "site_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "site_editorial_unchecked_in_parent_idx" ON "site_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "site_slug_idx" ON "site" USING btree ("slug");
  CREATE INDEX "site_editorial_editorial_state_idx" ON "site" USING btree ("editorial_state");
  CREATE INDEX "site_editorial_editorial_owner_idx" ON "site" USING btree ("editorial_owner_id");
  CREATE INDEX "site_editorial_editorial_assignee_idx" ON "site" USING btree ("editorial_assignee_id");
  CREATE INDEX "site_editorial_editorial_review_by_idx" ON "site" USING btree ("editorial_review_by");
  CREATE INDEX "site_updated_at_idx" ON "site" USING btree ("updated_at");
  CREATE INDEX "site_created_at_idx" ON "site" USING btree ("created_at");
  CREATE INDEX "site_deleted_at_idx" ON "site" USING btree ("deleted_at");
  CREATE INDEX "site__status_idx" ON "site" USING btree ("_status");
  CREATE INDEX "site_name_idx" ON "site_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_badge_definitions_order_idx" ON "_site_v_version_badge_definitions" USING btree ("_order");
  CREATE INDEX "_site_v_version_badge_definitions_parent_id_idx" ON "_site_v_version_badge_definitions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_v_version_badge_definitions_locales_locale_parent_id_u" ON "_site_v_version_badge_definitions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_footer_links_order_idx" ON "_site_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_site_v_version_footer_links_parent_id_idx" ON "_site_v_version_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_v_version_footer_links_locales_locale_parent_id_unique" ON "_site_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_editorial_unchecked_in_order_idx" ON "_site_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_site_v_version_editorial_unchecked_in_parent_idx" ON "_site_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_site_v_parent_idx" ON "_site_v" USING btree ("parent_id");
  CREATE INDEX "_site_v_version_version_slug_idx" ON "_site_v" USING btree ("version_slug");
  CREATE INDEX "_site_v_version_editorial_version_editorial_state_idx" ON "_site_v" USING btree ("version_editorial_state");
  CREATE INDEX "_site_v_version_editorial_version_editorial_owner_idx" ON "_site_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_site_v_version_editorial_version_editorial_assignee_idx" ON "_site_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_site_v_version_editorial_version_editorial_review_by_idx" ON "_site_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_site_v_version_version_updated_at_idx" ON "_site_v" USING btree ("version_updated_at");
  CREATE INDEX "_site_v_version_version_created_at_idx" ON "_site_v" USING btree ("version_created_at");
  CREATE INDEX "_site_v_version_version_deleted_at_idx" ON "_site_v" USING btree ("version_deleted_at");
  CREATE INDEX "_site_v_version_version__status_idx" ON "_site_v" USING btree ("version__status");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE INDEX "_site_v_snapshot_idx" ON "_site_v" USING btree ("snapshot");
  CREATE INDEX "_site_v_published_locale_idx" ON "_site_v" USING btree ("published_locale");
  CREATE INDEX "_site_v_latest_idx" ON "_site_v" USING btree ("latest");
  CREATE INDEX "_site_v_version_version_name_idx" ON "_site_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_editorial_unchecked_in_order_idx" ON "media_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "media_editorial_unchecked_in_parent_idx" ON "media_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "media_editorial_editorial_state_idx" ON "media" USING btree ("editorial_state");
  CREATE INDEX "media_editorial_editorial_owner_idx" ON "media" USING btree ("editorial_owner_id");
  CREATE INDEX "media_editorial_editorial_assignee_idx" ON "media" USING btree ("editorial_assignee_id");
  CREATE INDEX "media_editorial_editorial_review_by_idx" ON "media" USING btree ("editorial_review_by");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_media_v_version_editorial_unchecked_in_order_idx" ON "_media_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_media_v_version_editorial_unchecked_in_parent_idx" ON "_media_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_editorial_version_editorial_state_idx" ON "_media_v" USING btree ("version_editorial_state");
  CREATE INDEX "_media_v_version_editorial_version_editorial_owner_idx" ON "_media_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_media_v_version_editorial_version_editorial_assignee_idx" ON "_media_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_media_v_version_editorial_version_editorial_review_by_idx" ON "_media_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_snapshot_idx" ON "_media_v" USING btree ("snapshot");
  CREATE INDEX "_media_v_published_locale_idx" ON "_media_v" USING btree ("published_locale");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stages_editorial_unchecked_in_order_idx" ON "stages_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "stages_editorial_unchecked_in_parent_idx" ON "stages_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "stages_slug_idx" ON "stages" USING btree ("slug");
  CREATE INDEX "stages_editorial_editorial_state_idx" ON "stages" USING btree ("editorial_state");
  CREATE INDEX "stages_editorial_editorial_owner_idx" ON "stages" USING btree ("editorial_owner_id");
  CREATE INDEX "stages_editorial_editorial_assignee_idx" ON "stages" USING btree ("editorial_assignee_id");
  CREATE INDEX "stages_editorial_editorial_review_by_idx" ON "stages" USING btree ("editorial_review_by");
  CREATE INDEX "stages_updated_at_idx" ON "stages" USING btree ("updated_at");
  CREATE INDEX "stages_created_at_idx" ON "stages" USING btree ("created_at");
  CREATE INDEX "stages_deleted_at_idx" ON "stages" USING btree ("deleted_at");
  CREATE INDEX "stages__status_idx" ON "stages" USING btree ("_status");
  CREATE INDEX "stages_name_idx" ON "stages_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "stages_locales_locale_parent_id_unique" ON "stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stages_v_version_editorial_unchecked_in_order_idx" ON "_stages_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_stages_v_version_editorial_unchecked_in_parent_idx" ON "_stages_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_stages_v_parent_idx" ON "_stages_v" USING btree ("parent_id");
  CREATE INDEX "_stages_v_version_version_slug_idx" ON "_stages_v" USING btree ("version_slug");
  CREATE INDEX "_stages_v_version_editorial_version_editorial_state_idx" ON "_stages_v" USING btree ("version_editorial_state");
  CREATE INDEX "_stages_v_version_editorial_version_editorial_owner_idx" ON "_stages_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_stages_v_version_editorial_version_editorial_assignee_idx" ON "_stages_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_stages_v_version_editorial_version_editorial_review_by_idx" ON "_stages_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_stages_v_version_version_updated_at_idx" ON "_stages_v" USING btree ("version_updated_at");
  CREATE INDEX "_stages_v_version_version_created_at_idx" ON "_stages_v" USING btree ("version_created_at");
  CREATE INDEX "_stages_v_version_version_deleted_at_idx" ON "_stages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_stages_v_version_version__status_idx" ON "_stages_v" USING btree ("version__status");
  CREATE INDEX "_stages_v_created_at_idx" ON "_stages_v" USING btree ("created_at");
  CREATE INDEX "_stages_v_updated_at_idx" ON "_stages_v" USING btree ("updated_at");
  CREATE INDEX "_stages_v_snapshot_idx" ON "_stages_v" USING btree ("snapshot");
  CREATE INDEX "_stages_v_published_locale_idx" ON "_stages_v" USING btree ("published_locale");
  CREATE INDEX "_stages_v_latest_idx" ON "_stages_v" USING btree ("latest");
  CREATE INDEX "_stages_v_version_version_name_idx" ON "_stages_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_stages_v_locales_locale_parent_id_unique" ON "_stages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "subjects_levels_order_idx" ON "subjects_levels" USING btree ("order");
  CREATE INDEX "subjects_levels_parent_idx" ON "subjects_levels" USING btree ("parent_id");
  CREATE INDEX "subjects_editorial_unchecked_in_order_idx" ON "subjects_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "subjects_editorial_unchecked_in_parent_idx" ON "subjects_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "subjects_slug_idx" ON "subjects" USING btree ("slug");
  CREATE INDEX "subjects_editorial_editorial_state_idx" ON "subjects" USING btree ("editorial_state");
  CREATE INDEX "subjects_editorial_editorial_owner_idx" ON "subjects" USING btree ("editorial_owner_id");
  CREATE INDEX "subjects_editorial_editorial_assignee_idx" ON "subjects" USING btree ("editorial_assignee_id");
  CREATE INDEX "subjects_editorial_editorial_review_by_idx" ON "subjects" USING btree ("editorial_review_by");
  CREATE INDEX "subjects_updated_at_idx" ON "subjects" USING btree ("updated_at");
  CREATE INDEX "subjects_created_at_idx" ON "subjects" USING btree ("created_at");
  CREATE INDEX "subjects_deleted_at_idx" ON "subjects" USING btree ("deleted_at");
  CREATE INDEX "subjects__status_idx" ON "subjects" USING btree ("_status");
  CREATE INDEX "subjects_name_idx" ON "subjects_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "subjects_locales_locale_parent_id_unique" ON "subjects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_subjects_v_version_levels_order_idx" ON "_subjects_v_version_levels" USING btree ("order");
  CREATE INDEX "_subjects_v_version_levels_parent_idx" ON "_subjects_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_subjects_v_version_editorial_unchecked_in_order_idx" ON "_subjects_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_subjects_v_version_editorial_unchecked_in_parent_idx" ON "_subjects_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_subjects_v_parent_idx" ON "_subjects_v" USING btree ("parent_id");
  CREATE INDEX "_subjects_v_version_version_slug_idx" ON "_subjects_v" USING btree ("version_slug");
  CREATE INDEX "_subjects_v_version_editorial_version_editorial_state_idx" ON "_subjects_v" USING btree ("version_editorial_state");
  CREATE INDEX "_subjects_v_version_editorial_version_editorial_owner_idx" ON "_subjects_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_subjects_v_version_editorial_version_editorial_assignee_idx" ON "_subjects_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_subjects_v_version_editorial_version_editorial_review_b_idx" ON "_subjects_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_subjects_v_version_version_updated_at_idx" ON "_subjects_v" USING btree ("version_updated_at");
  CREATE INDEX "_subjects_v_version_version_created_at_idx" ON "_subjects_v" USING btree ("version_created_at");
  CREATE INDEX "_subjects_v_version_version_deleted_at_idx" ON "_subjects_v" USING btree ("version_deleted_at");
  CREATE INDEX "_subjects_v_version_version__status_idx" ON "_subjects_v" USING btree ("version__status");
  CREATE INDEX "_subjects_v_created_at_idx" ON "_subjects_v" USING btree ("created_at");
  CREATE INDEX "_subjects_v_updated_at_idx" ON "_subjects_v" USING btree ("updated_at");
  CREATE INDEX "_subjects_v_snapshot_idx" ON "_subjects_v" USING btree ("snapshot");
  CREATE INDEX "_subjects_v_published_locale_idx" ON "_subjects_v" USING btree ("published_locale");
  CREATE INDEX "_subjects_v_latest_idx" ON "_subjects_v" USING btree ("latest");
  CREATE INDEX "_subjects_v_version_version_name_idx" ON "_subjects_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_subjects_v_locales_locale_parent_id_unique" ON "_subjects_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "streams_editorial_unchecked_in_order_idx" ON "streams_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "streams_editorial_unchecked_in_parent_idx" ON "streams_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "streams_slug_idx" ON "streams" USING btree ("slug");
  CREATE INDEX "streams_editorial_editorial_state_idx" ON "streams" USING btree ("editorial_state");
  CREATE INDEX "streams_editorial_editorial_owner_idx" ON "streams" USING btree ("editorial_owner_id");
  CREATE INDEX "streams_editorial_editorial_assignee_idx" ON "streams" USING btree ("editorial_assignee_id");
  CREATE INDEX "streams_editorial_editorial_review_by_idx" ON "streams" USING btree ("editorial_review_by");
  CREATE INDEX "streams_updated_at_idx" ON "streams" USING btree ("updated_at");
  CREATE INDEX "streams_created_at_idx" ON "streams" USING btree ("created_at");
  CREATE INDEX "streams_deleted_at_idx" ON "streams" USING btree ("deleted_at");
  CREATE INDEX "streams__status_idx" ON "streams" USING btree ("_status");
  CREATE INDEX "streams_name_idx" ON "streams_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "streams_locales_locale_parent_id_unique" ON "streams_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "streams_rels_order_idx" ON "streams_rels" USING btree ("order");
  CREATE INDEX "streams_rels_parent_idx" ON "streams_rels" USING btree ("parent_id");
  CREATE INDEX "streams_rels_path_idx" ON "streams_rels" USING btree ("path");
  CREATE INDEX "streams_rels_subjects_id_idx" ON "streams_rels" USING btree ("subjects_id");
  CREATE INDEX "_streams_v_version_editorial_unchecked_in_order_idx" ON "_streams_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_streams_v_version_editorial_unchecked_in_parent_idx" ON "_streams_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_streams_v_parent_idx" ON "_streams_v" USING btree ("parent_id");
  CREATE INDEX "_streams_v_version_version_slug_idx" ON "_streams_v" USING btree ("version_slug");
  CREATE INDEX "_streams_v_version_editorial_version_editorial_state_idx" ON "_streams_v" USING btree ("version_editorial_state");
  CREATE INDEX "_streams_v_version_editorial_version_editorial_owner_idx" ON "_streams_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_streams_v_version_editorial_version_editorial_assignee_idx" ON "_streams_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_streams_v_version_editorial_version_editorial_review_by_idx" ON "_streams_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_streams_v_version_version_updated_at_idx" ON "_streams_v" USING btree ("version_updated_at");
  CREATE INDEX "_streams_v_version_version_created_at_idx" ON "_streams_v" USING btree ("version_created_at");
  CREATE INDEX "_streams_v_version_version_deleted_at_idx" ON "_streams_v" USING btree ("version_deleted_at");
  CREATE INDEX "_streams_v_version_version__status_idx" ON "_streams_v" USING btree ("version__status");
  CREATE INDEX "_streams_v_created_at_idx" ON "_streams_v" USING btree ("created_at");
  CREATE INDEX "_streams_v_updated_at_idx" ON "_streams_v" USING btree ("updated_at");
  CREATE INDEX "_streams_v_snapshot_idx" ON "_streams_v" USING btree ("snapshot");
  CREATE INDEX "_streams_v_published_locale_idx" ON "_streams_v" USING btree ("published_locale");
  CREATE INDEX "_streams_v_latest_idx" ON "_streams_v" USING btree ("latest");
  CREATE INDEX "_streams_v_version_version_name_idx" ON "_streams_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_streams_v_locales_locale_parent_id_unique" ON "_streams_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_streams_v_rels_order_idx" ON "_streams_v_rels" USING btree ("order");
  CREATE INDEX "_streams_v_rels_parent_idx" ON "_streams_v_rels" USING btree ("parent_id");
  CREATE INDEX "_streams_v_rels_path_idx" ON "_streams_v_rels" USING btree ("path");
  CREATE INDEX "_streams_v_rels_subjects_id_idx" ON "_streams_v_rels" USING btree ("subjects_id");
  CREATE INDEX "quiz_statements_editorial_unchecked_in_order_idx" ON "quiz_statements_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "quiz_statements_editorial_unchecked_in_parent_idx" ON "quiz_statements_editorial_unchecked_in" USING btree ("parent_id");
  CREATE UNIQUE INDEX "quiz_statements_slug_idx" ON "quiz_statements" USING btree ("slug");
  CREATE INDEX "quiz_statements_editorial_editorial_state_idx" ON "quiz_statements" USING btree ("editorial_state");
  CREATE INDEX "quiz_statements_editorial_editorial_owner_idx" ON "quiz_statements" USING btree ("editorial_owner_id");
  CREATE INDEX "quiz_statements_editorial_editorial_assignee_idx" ON "quiz_statements" USING btree ("editorial_assignee_id");
  CREATE INDEX "quiz_statements_editorial_editorial_review_by_idx" ON "quiz_statements" USING btree ("editorial_review_by");
  CREATE INDEX "quiz_statements_updated_at_idx" ON "quiz_statements" USING btree ("updated_at");
  CREATE INDEX "quiz_statements_created_at_idx" ON "quiz_statements" USING btree ("created_at");
  CREATE INDEX "quiz_statements_deleted_at_idx" ON "quiz_statements" USING btree ("deleted_at");
  CREATE INDEX "quiz_statements__status_idx" ON "quiz_statements" USING btree ("_status");
  CREATE INDEX "quiz_statements_text_idx" ON "quiz_statements_locales" USING btree ("text","_locale");
  CREATE UNIQUE INDEX "quiz_statements_locales_locale_parent_id_unique" ON "quiz_statements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_quiz_statements_v_version_editorial_unchecked_in_order_idx" ON "_quiz_statements_v_version_editorial_unchecked_in" USING btree ("order");
  CREATE INDEX "_quiz_statements_v_version_editorial_unchecked_in_parent_idx" ON "_quiz_statements_v_version_editorial_unchecked_in" USING btree ("parent_id");
  CREATE INDEX "_quiz_statements_v_parent_idx" ON "_quiz_statements_v" USING btree ("parent_id");
  CREATE INDEX "_quiz_statements_v_version_version_slug_idx" ON "_quiz_statements_v" USING btree ("version_slug");
  CREATE INDEX "_quiz_statements_v_version_editorial_version_editorial_s_idx" ON "_quiz_statements_v" USING btree ("version_editorial_state");
  CREATE INDEX "_quiz_statements_v_version_editorial_version_editorial_o_idx" ON "_quiz_statements_v" USING btree ("version_editorial_owner_id");
  CREATE INDEX "_quiz_statements_v_version_editorial_version_editorial_a_idx" ON "_quiz_statements_v" USING btree ("version_editorial_assignee_id");
  CREATE INDEX "_quiz_statements_v_version_editorial_version_editorial_r_idx" ON "_quiz_statements_v" USING btree ("version_editorial_review_by");
  CREATE INDEX "_quiz_statements_v_version_version_updated_at_idx" ON "_quiz_statements_v" USING btree ("version_updated_at");
  CREATE INDEX "_quiz_statements_v_version_version_created_at_idx" ON "_quiz_statements_v" USING btree ("version_created_at");
  CREATE INDEX "_quiz_statements_v_version_version_deleted_at_idx" ON "_quiz_statements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_quiz_statements_v_version_version__status_idx" ON "_quiz_statements_v" USING btree ("version__status");
  CREATE INDEX "_quiz_statements_v_created_at_idx" ON "_quiz_statements_v" USING btree ("created_at");
  CREATE INDEX "_quiz_statements_v_updated_at_idx" ON "_quiz_statements_v" USING btree ("updated_at");
  CREATE INDEX "_quiz_statements_v_snapshot_idx" ON "_quiz_statements_v" USING btree ("snapshot");
  CREATE INDEX "_quiz_statements_v_published_locale_idx" ON "_quiz_statements_v" USING btree ("published_locale");
  CREATE INDEX "_quiz_statements_v_latest_idx" ON "_quiz_statements_v" USING btree ("latest");
  CREATE INDEX "_quiz_statements_v_version_version_text_idx" ON "_quiz_statements_v_locales" USING btree ("version_text","_locale");
  CREATE UNIQUE INDEX "_quiz_statements_v_locales_locale_parent_id_unique" ON "_quiz_statements_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reviews_document_type_idx" ON "reviews" USING btree ("document_type");
  CREATE INDEX "reviews_document_id_idx" ON "reviews" USING btree ("document_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_submitted_by_id_idx" ON "reviews" USING btree ("submitted_by_id");
  CREATE INDEX "reviews_assignee_id_idx" ON "reviews" USING btree ("assignee_id");
  CREATE INDEX "reviews_decided_by_id_idx" ON "reviews" USING btree ("decided_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "review_comments_review_idx" ON "review_comments" USING btree ("review_id");
  CREATE INDEX "review_comments_author_id_idx" ON "review_comments" USING btree ("author_id");
  CREATE INDEX "review_comments_resolved_by_id_idx" ON "review_comments" USING btree ("resolved_by_id");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "schedules_document_type_idx" ON "schedules" USING btree ("document_type");
  CREATE INDEX "schedules_document_id_idx" ON "schedules" USING btree ("document_id");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_requested_by_id_idx" ON "schedules" USING btree ("requested_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "activity_at_idx" ON "activity" USING btree ("at");
  CREATE INDEX "activity_actor_id_idx" ON "activity" USING btree ("actor_id");
  CREATE INDEX "activity_action_idx" ON "activity" USING btree ("action");
  CREATE INDEX "activity_document_type_idx" ON "activity" USING btree ("document_type");
  CREATE INDEX "activity_document_id_idx" ON "activity" USING btree ("document_id");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_careers_id_idx" ON "payload_locked_documents_rels" USING btree ("careers_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_skills_id_idx" ON "payload_locked_documents_rels" USING btree ("skills_id");
  CREATE INDEX "payload_locked_documents_rels_disclaimers_id_idx" ON "payload_locked_documents_rels" USING btree ("disclaimers_id");
  CREATE INDEX "payload_locked_documents_rels_site_id_idx" ON "payload_locked_documents_rels" USING btree ("site_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_stages_id_idx" ON "payload_locked_documents_rels" USING btree ("stages_id");
  CREATE INDEX "payload_locked_documents_rels_subjects_id_idx" ON "payload_locked_documents_rels" USING btree ("subjects_id");
  CREATE INDEX "payload_locked_documents_rels_streams_id_idx" ON "payload_locked_documents_rels" USING btree ("streams_id");
  CREATE INDEX "payload_locked_documents_rels_quiz_statements_id_idx" ON "payload_locked_documents_rels" USING btree ("quiz_statements_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "delivery_outbox_turn_idx" ON "delivery_outbox" USING btree ("turn","id");
  CREATE UNIQUE INDEX "delivery_outbox_page_idx" ON "delivery_outbox" USING btree ("collection","document_id") WHERE turn >= 2;
  CREATE INDEX "delivery_cards_document_idx" ON "delivery_cards" USING btree ("document_id");
  CREATE INDEX "delivery_cards_refers_to_idx" ON "delivery_cards" USING gin ("refers_to");
  CREATE UNIQUE INDEX "delivery_documents_sequence_idx" ON "delivery_documents" USING btree ("sequence");
  CREATE INDEX "delivery_documents_document_idx" ON "delivery_documents" USING btree ("document_id");
  CREATE INDEX "delivery_documents_moved_to_idx" ON "delivery_documents" USING btree ("moved_to");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "careers_alternative_titles" CASCADE;
  DROP TABLE "careers_alternative_titles_locales" CASCADE;
  DROP TABLE "careers_search_terms" CASCADE;
  DROP TABLE "careers_search_terms_locales" CASCADE;
  DROP TABLE "careers_daily_tasks" CASCADE;
  DROP TABLE "careers_daily_tasks_locales" CASCADE;
  DROP TABLE "careers_specialisations" CASCADE;
  DROP TABLE "careers_specialisations_locales" CASCADE;
  DROP TABLE "careers_may_not_suit" CASCADE;
  DROP TABLE "careers_may_not_suit_locales" CASCADE;
  DROP TABLE "careers_workplaces" CASCADE;
  DROP TABLE "careers_workplaces_locales" CASCADE;
  DROP TABLE "careers_themes" CASCADE;
  DROP TABLE "careers_roadmap_what_to_do" CASCADE;
  DROP TABLE "careers_roadmap_what_to_do_locales" CASCADE;
  DROP TABLE "careers_roadmap_activities" CASCADE;
  DROP TABLE "careers_roadmap_activities_locales" CASCADE;
  DROP TABLE "careers_roadmap_milestones" CASCADE;
  DROP TABLE "careers_roadmap_milestones_locales" CASCADE;
  DROP TABLE "careers_roadmap_important_notes" CASCADE;
  DROP TABLE "careers_roadmap_important_notes_locales" CASCADE;
  DROP TABLE "careers_roadmap" CASCADE;
  DROP TABLE "careers_roadmap_locales" CASCADE;
  DROP TABLE "careers_pathways_institutions" CASCADE;
  DROP TABLE "careers_pathways_institutions_locales" CASCADE;
  DROP TABLE "careers_pathways_uni_codes" CASCADE;
  DROP TABLE "careers_pathways_requirements" CASCADE;
  DROP TABLE "careers_pathways_requirements_locales" CASCADE;
  DROP TABLE "careers_pathways_mediums" CASCADE;
  DROP TABLE "careers_pathways" CASCADE;
  DROP TABLE "careers_pathways_locales" CASCADE;
  DROP TABLE "careers_pay" CASCADE;
  DROP TABLE "careers_progression" CASCADE;
  DROP TABLE "careers_progression_locales" CASCADE;
  DROP TABLE "careers_alternatives" CASCADE;
  DROP TABLE "careers_alternatives_locales" CASCADE;
  DROP TABLE "careers_sources" CASCADE;
  DROP TABLE "careers_editorial_unchecked_in" CASCADE;
  DROP TABLE "careers" CASCADE;
  DROP TABLE "careers_locales" CASCADE;
  DROP TABLE "careers_rels" CASCADE;
  DROP TABLE "_careers_v_version_alternative_titles" CASCADE;
  DROP TABLE "_careers_v_version_alternative_titles_locales" CASCADE;
  DROP TABLE "_careers_v_version_search_terms" CASCADE;
  DROP TABLE "_careers_v_version_search_terms_locales" CASCADE;
  DROP TABLE "_careers_v_version_daily_tasks" CASCADE;
  DROP TABLE "_careers_v_version_daily_tasks_locales" CASCADE;
  DROP TABLE "_careers_v_version_specialisations" CASCADE;
  DROP TABLE "_careers_v_version_specialisations_locales" CASCADE;
  DROP TABLE "_careers_v_version_may_not_suit" CASCADE;
  DROP TABLE "_careers_v_version_may_not_suit_locales" CASCADE;
  DROP TABLE "_careers_v_version_workplaces" CASCADE;
  DROP TABLE "_careers_v_version_workplaces_locales" CASCADE;
  DROP TABLE "_careers_v_version_themes" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_what_to_do" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_what_to_do_locales" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_activities" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_activities_locales" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_milestones" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_milestones_locales" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_important_notes" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_important_notes_locales" CASCADE;
  DROP TABLE "_careers_v_version_roadmap" CASCADE;
  DROP TABLE "_careers_v_version_roadmap_locales" CASCADE;
  DROP TABLE "_careers_v_version_pathways_institutions" CASCADE;
  DROP TABLE "_careers_v_version_pathways_institutions_locales" CASCADE;
  DROP TABLE "_careers_v_version_pathways_uni_codes" CASCADE;
  DROP TABLE "_careers_v_version_pathways_requirements" CASCADE;
  DROP TABLE "_careers_v_version_pathways_requirements_locales" CASCADE;
  DROP TABLE "_careers_v_version_pathways_mediums" CASCADE;
  DROP TABLE "_careers_v_version_pathways" CASCADE;
  DROP TABLE "_careers_v_version_pathways_locales" CASCADE;
  DROP TABLE "_careers_v_version_pay" CASCADE;
  DROP TABLE "_careers_v_version_progression" CASCADE;
  DROP TABLE "_careers_v_version_progression_locales" CASCADE;
  DROP TABLE "_careers_v_version_alternatives" CASCADE;
  DROP TABLE "_careers_v_version_alternatives_locales" CASCADE;
  DROP TABLE "_careers_v_version_sources" CASCADE;
  DROP TABLE "_careers_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_careers_v" CASCADE;
  DROP TABLE "_careers_v_locales" CASCADE;
  DROP TABLE "_careers_v_rels" CASCADE;
  DROP TABLE "categories_editorial_unchecked_in" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "_categories_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_categories_v" CASCADE;
  DROP TABLE "_categories_v_locales" CASCADE;
  DROP TABLE "skills_resources" CASCADE;
  DROP TABLE "skills_resources_locales" CASCADE;
  DROP TABLE "skills_editorial_unchecked_in" CASCADE;
  DROP TABLE "skills" CASCADE;
  DROP TABLE "skills_locales" CASCADE;
  DROP TABLE "_skills_v_version_resources" CASCADE;
  DROP TABLE "_skills_v_version_resources_locales" CASCADE;
  DROP TABLE "_skills_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_skills_v" CASCADE;
  DROP TABLE "_skills_v_locales" CASCADE;
  DROP TABLE "disclaimers_placement" CASCADE;
  DROP TABLE "disclaimers_links" CASCADE;
  DROP TABLE "disclaimers_links_locales" CASCADE;
  DROP TABLE "disclaimers_editorial_unchecked_in" CASCADE;
  DROP TABLE "disclaimers" CASCADE;
  DROP TABLE "disclaimers_locales" CASCADE;
  DROP TABLE "_disclaimers_v_version_placement" CASCADE;
  DROP TABLE "_disclaimers_v_version_links" CASCADE;
  DROP TABLE "_disclaimers_v_version_links_locales" CASCADE;
  DROP TABLE "_disclaimers_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_disclaimers_v" CASCADE;
  DROP TABLE "_disclaimers_v_locales" CASCADE;
  DROP TABLE "site_badge_definitions" CASCADE;
  DROP TABLE "site_badge_definitions_locales" CASCADE;
  DROP TABLE "site_footer_links" CASCADE;
  DROP TABLE "site_footer_links_locales" CASCADE;
  DROP TABLE "site_editorial_unchecked_in" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "_site_v_version_badge_definitions" CASCADE;
  DROP TABLE "_site_v_version_badge_definitions_locales" CASCADE;
  DROP TABLE "_site_v_version_footer_links" CASCADE;
  DROP TABLE "_site_v_version_footer_links_locales" CASCADE;
  DROP TABLE "_site_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TABLE "media_editorial_unchecked_in" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "_media_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "stages_editorial_unchecked_in" CASCADE;
  DROP TABLE "stages" CASCADE;
  DROP TABLE "stages_locales" CASCADE;
  DROP TABLE "_stages_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_stages_v" CASCADE;
  DROP TABLE "_stages_v_locales" CASCADE;
  DROP TABLE "subjects_levels" CASCADE;
  DROP TABLE "subjects_editorial_unchecked_in" CASCADE;
  DROP TABLE "subjects" CASCADE;
  DROP TABLE "subjects_locales" CASCADE;
  DROP TABLE "_subjects_v_version_levels" CASCADE;
  DROP TABLE "_subjects_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_subjects_v" CASCADE;
  DROP TABLE "_subjects_v_locales" CASCADE;
  DROP TABLE "streams_editorial_unchecked_in" CASCADE;
  DROP TABLE "streams" CASCADE;
  DROP TABLE "streams_locales" CASCADE;
  DROP TABLE "streams_rels" CASCADE;
  DROP TABLE "_streams_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_streams_v" CASCADE;
  DROP TABLE "_streams_v_locales" CASCADE;
  DROP TABLE "_streams_v_rels" CASCADE;
  DROP TABLE "quiz_statements_editorial_unchecked_in" CASCADE;
  DROP TABLE "quiz_statements" CASCADE;
  DROP TABLE "quiz_statements_locales" CASCADE;
  DROP TABLE "_quiz_statements_v_version_editorial_unchecked_in" CASCADE;
  DROP TABLE "_quiz_statements_v" CASCADE;
  DROP TABLE "_quiz_statements_v_locales" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "review_comments" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "activity" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "delivery_outbox" CASCADE;
  DROP TABLE "delivery_cards" CASCADE;
  DROP TABLE "delivery_documents" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_careers_themes";
  DROP TYPE "public"."enum_careers_roadmap_activities_cost";
  DROP TYPE "public"."enum_careers_pathways_mediums";
  DROP TYPE "public"."enum_careers_pathways_type";
  DROP TYPE "public"."enum_careers_pathways_cost";
  DROP TYPE "public"."enum_careers_pay_level";
  DROP TYPE "public"."enum_careers_pay_region";
  DROP TYPE "public"."enum_careers_pay_period";
  DROP TYPE "public"."enum_careers_editorial_unchecked_in";
  DROP TYPE "public"."enum_careers_demand";
  DROP TYPE "public"."enum_careers_competition";
  DROP TYPE "public"."enum_careers_remote";
  DROP TYPE "public"."enum_careers_editorial_state";
  DROP TYPE "public"."enum_careers_status";
  DROP TYPE "public"."enum__careers_v_version_themes";
  DROP TYPE "public"."enum__careers_v_version_roadmap_activities_cost";
  DROP TYPE "public"."enum__careers_v_version_pathways_mediums";
  DROP TYPE "public"."enum__careers_v_version_pathways_type";
  DROP TYPE "public"."enum__careers_v_version_pathways_cost";
  DROP TYPE "public"."enum__careers_v_version_pay_level";
  DROP TYPE "public"."enum__careers_v_version_pay_region";
  DROP TYPE "public"."enum__careers_v_version_pay_period";
  DROP TYPE "public"."enum__careers_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__careers_v_version_demand";
  DROP TYPE "public"."enum__careers_v_version_competition";
  DROP TYPE "public"."enum__careers_v_version_remote";
  DROP TYPE "public"."enum__careers_v_version_editorial_state";
  DROP TYPE "public"."enum__careers_v_version_status";
  DROP TYPE "public"."enum__careers_v_published_locale";
  DROP TYPE "public"."enum_categories_editorial_unchecked_in";
  DROP TYPE "public"."enum_categories_editorial_state";
  DROP TYPE "public"."enum_categories_status";
  DROP TYPE "public"."enum__categories_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__categories_v_version_editorial_state";
  DROP TYPE "public"."enum__categories_v_version_status";
  DROP TYPE "public"."enum__categories_v_published_locale";
  DROP TYPE "public"."enum_skills_resources_cost";
  DROP TYPE "public"."enum_skills_editorial_unchecked_in";
  DROP TYPE "public"."enum_skills_kind";
  DROP TYPE "public"."enum_skills_editorial_state";
  DROP TYPE "public"."enum_skills_status";
  DROP TYPE "public"."enum__skills_v_version_resources_cost";
  DROP TYPE "public"."enum__skills_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__skills_v_version_kind";
  DROP TYPE "public"."enum__skills_v_version_editorial_state";
  DROP TYPE "public"."enum__skills_v_version_status";
  DROP TYPE "public"."enum__skills_v_published_locale";
  DROP TYPE "public"."enum_disclaimers_placement";
  DROP TYPE "public"."enum_disclaimers_editorial_unchecked_in";
  DROP TYPE "public"."enum_disclaimers_severity";
  DROP TYPE "public"."enum_disclaimers_editorial_state";
  DROP TYPE "public"."enum_disclaimers_status";
  DROP TYPE "public"."enum__disclaimers_v_version_placement";
  DROP TYPE "public"."enum__disclaimers_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__disclaimers_v_version_severity";
  DROP TYPE "public"."enum__disclaimers_v_version_editorial_state";
  DROP TYPE "public"."enum__disclaimers_v_version_status";
  DROP TYPE "public"."enum__disclaimers_v_published_locale";
  DROP TYPE "public"."enum_site_badge_definitions_badge";
  DROP TYPE "public"."enum_site_editorial_unchecked_in";
  DROP TYPE "public"."enum_site_editorial_state";
  DROP TYPE "public"."enum_site_status";
  DROP TYPE "public"."enum__site_v_version_badge_definitions_badge";
  DROP TYPE "public"."enum__site_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__site_v_version_editorial_state";
  DROP TYPE "public"."enum__site_v_version_status";
  DROP TYPE "public"."enum__site_v_published_locale";
  DROP TYPE "public"."enum_media_editorial_unchecked_in";
  DROP TYPE "public"."enum_media_editorial_state";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__media_v_version_editorial_state";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum__media_v_published_locale";
  DROP TYPE "public"."enum_stages_editorial_unchecked_in";
  DROP TYPE "public"."enum_stages_kind";
  DROP TYPE "public"."enum_stages_editorial_state";
  DROP TYPE "public"."enum_stages_status";
  DROP TYPE "public"."enum__stages_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__stages_v_version_kind";
  DROP TYPE "public"."enum__stages_v_version_editorial_state";
  DROP TYPE "public"."enum__stages_v_version_status";
  DROP TYPE "public"."enum__stages_v_published_locale";
  DROP TYPE "public"."enum_subjects_levels";
  DROP TYPE "public"."enum_subjects_editorial_unchecked_in";
  DROP TYPE "public"."enum_subjects_editorial_state";
  DROP TYPE "public"."enum_subjects_status";
  DROP TYPE "public"."enum__subjects_v_version_levels";
  DROP TYPE "public"."enum__subjects_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__subjects_v_version_editorial_state";
  DROP TYPE "public"."enum__subjects_v_version_status";
  DROP TYPE "public"."enum__subjects_v_published_locale";
  DROP TYPE "public"."enum_streams_editorial_unchecked_in";
  DROP TYPE "public"."enum_streams_editorial_state";
  DROP TYPE "public"."enum_streams_status";
  DROP TYPE "public"."enum__streams_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__streams_v_version_editorial_state";
  DROP TYPE "public"."enum__streams_v_version_status";
  DROP TYPE "public"."enum__streams_v_published_locale";
  DROP TYPE "public"."enum_quiz_statements_editorial_unchecked_in";
  DROP TYPE "public"."enum_quiz_statements_theme";
  DROP TYPE "public"."enum_quiz_statements_editorial_state";
  DROP TYPE "public"."enum_quiz_statements_status";
  DROP TYPE "public"."enum__quiz_statements_v_version_editorial_unchecked_in";
  DROP TYPE "public"."enum__quiz_statements_v_version_theme";
  DROP TYPE "public"."enum__quiz_statements_v_version_editorial_state";
  DROP TYPE "public"."enum__quiz_statements_v_version_status";
  DROP TYPE "public"."enum__quiz_statements_v_published_locale";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_review_comments_weight";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_activity_action";
  DROP TYPE "public"."enum_activity_channel";
  DROP TYPE "public"."enum_mails_state";
  DROP TYPE "public"."enum_users_roles";`)
}
