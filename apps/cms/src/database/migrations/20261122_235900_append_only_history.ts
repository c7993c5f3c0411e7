import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The history is only ever added to, whoever asks: the API, our own code, or somebody with a psql prompt. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function refuse_to_change_history() returns trigger language plpgsql as $$
    begin
      raise exception 'The history is append-only: % is refused.', lower(tg_op) using errcode = 'insufficient_privilege';
    end $$;
    create trigger activity_is_append_only before update or delete on activity
      for each row execute function refuse_to_change_history();
    create trigger activity_is_not_emptied before truncate on activity
      for each statement execute function refuse_to_change_history();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger activity_is_not_emptied on activity;
    drop trigger activity_is_append_only on activity;
    drop function refuse_to_change_history();
  `)
}
