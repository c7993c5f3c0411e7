import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'signed-in';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'sign-in-refused';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'account-made';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'account-deleted';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'invited';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'invite-revoked';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'link-sent';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'password-changed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'roles-changed';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'second-factor-on';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'second-factor-off';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'second-factor-reset';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'recovery-code-used';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE IF NOT EXISTS 'recovery-codes-made';
  CREATE TABLE "account_throttles" (
  	"key" text PRIMARY KEY NOT NULL,
  	"tries" integer NOT NULL,
  	"next_at" timestamp with time zone NOT NULL,
  	"forget_at" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "account_second_factors" (
  	"user_id" uuid PRIMARY KEY NOT NULL,
  	"secret" text NOT NULL,
  	"is_on" boolean DEFAULT false NOT NULL,
  	"last_step" bigint DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "account_recovery_codes" (
  	"hash" text PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL
  );
  
  CREATE TABLE "account_links" (
  	"hash" text PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"purpose" text NOT NULL,
  	"expires_at" timestamp with time zone NOT NULL
  );
  
  CREATE INDEX "account_throttles_forget_at_idx" ON "account_throttles" USING btree ("forget_at");
  CREATE INDEX "account_recovery_codes_user_idx" ON "account_recovery_codes" USING btree ("user_id");
  CREATE INDEX "account_links_user_idx" ON "account_links" USING btree ("user_id");
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)
}

/** The history keeps its lines, and so their names: nothing is taken from its type. */
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "account_throttles" CASCADE;
  DROP TABLE "account_second_factors" CASCADE;
  DROP TABLE "account_recovery_codes" CASCADE;
  DROP TABLE "account_links" CASCADE;
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;`)
}
